/** Opens the register's database for a command: to write, made and seeded where it is new; to look only, as it is. */
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { openStore, type Store, StoreError } from '@legalmap/server/store/open-store.ts'
import { seedFolder } from './seed-folder.ts'

async function seeded(path: string, gazetteer: Gazetteer): Promise<Store> {
  const store = await openStore(path)
  // a first import must not stand in for the shipped register
  await seedRegister(store, seedFolder, gazetteer, new Date())
  return store
}

/**
 * With `readonly` nothing is made, migrated or written: where there is no register yet, the shipped one in memory stands for what
 * the first start would make, and `say` is told so. Throws the store's errors.
 */
export async function openRegister(
  path: string,
  gazetteer: Gazetteer,
  { readonly }: { readonly: boolean },
  say: (line: string) => void,
): Promise<Store> {
  if (!readonly) return seeded(path, gazetteer)
  try {
    return await openStore(path, { readonly })
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'missing') throw error
    say(`There is no database ${path} yet: the shipped register stands for it.`)
    return seeded(':memory:', gazetteer)
  }
}
