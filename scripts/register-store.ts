/** Opens the register's database for a command: to write, seeded where it is empty; to look only, as it is. Neither makes one. */
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { openStore, type Store, StoreError } from '@legalmap/server/store/open-store.ts'
import { seedFolder } from './seed-folder.ts'

async function seeded(path: string, gazetteer: Gazetteer): Promise<Store> {
  // where a service lost its database, a command must not make another one that nobody serves
  const store = await openStore(path, { create: false })
  // a first import must not stand in for the shipped register
  await seedRegister(store, seedFolder, gazetteer, new Date())
  return store
}

/**
 * With `readonly` nothing is made, migrated or written: where there is no register yet, the shipped one in memory stands for what
 * the first start would make, and `say` is told so. Throws the store's errors, `missing` where there is no database to write to.
 */
export async function openRegister(
  path: string,
  gazetteer: Gazetteer,
  { readonly }: { readonly: boolean },
  say: (line: string) => void,
): Promise<Store> {
  if (!readonly) return seeded(path, gazetteer)
  const there = await unlessMissing(openStore(path, { readonly }))
  if (there && (await there.version()) !== '0') return there
  await there?.close()
  say(`${there ? `The database ${path} is empty` : `There is no database ${path} yet`}: the shipped register stands for it.`)
  return seeded(':memory:', gazetteer)
}

async function unlessMissing(opening: Promise<Store>): Promise<Store | null> {
  try {
    return await opening
  } catch (error) {
    if (error instanceof StoreError && error.code === 'missing') return null
    throw error
  }
}
