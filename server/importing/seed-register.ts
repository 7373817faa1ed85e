/** Puts the shipped register into a new store: finds what is missing, and has it read and written. */
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { Store } from '../store/open-store.ts'
import { lastSeedFile, type Seeding, seedFileNames } from './shipped-files.ts'

/**
 * Seeds a store that nobody has written to, one batch a file. A seeding that was cut short goes on with the files that are missing;
 * once the last one or anything else was written the shipped files are never looked at again. Several processes may seed one store at once: what
 * another one wrote first is done. `now` dates the batches.
 * Throws SeedRefused, UnreadableFile and the store's errors.
 */
export async function seedRegister(store: Store, seedFolder: string, gazetteer: Gazetteer, now: Date): Promise<Seeding> {
  const batches = await store.batches(seedFileNames.length + 1)
  const done = new Set(batches.map(({ file_name }) => file_name))
  const missing = seedFileNames.filter((name) => !done.has(name))
  if (batches.some(({ kind }) => kind !== 'seed') || done.has(lastSeedFile)) return { seeded: false, findings: [] }
  // most starts find a register: they load none of what reads and plans files
  const { seedFiles } = await import('./seed-files.ts')
  return seedFiles(store, seedFolder, missing, gazetteer, now)
}
