/** Where the newest snapshot is: the one address that stays, with what a program has to know before it fetches the rest. */
import { snapshotFormat } from './snapshot.ts'

export const newestAddress = '/snapshot/newest.json'

/**
 * `edition` names the format, the geodata pack and the build: what is kept of one is of no use to another. `parts` are the addresses of
 * the providers of each oblast, by its id, where the register is too great for one file; the others stand in `address`.
 */
export interface NewestSnapshot {
  format: number
  edition: string
  version: string
  address: string
  parts: Readonly<Record<string, string>>
}

/** What makes the same register another file. `build` is the program's. */
export const editionOf = ({ pack, build }: { pack: { hash: string }; build: string }): string =>
  `${snapshotFormat}-${pack.hash}-${build}`

/** The address never changes its content: it names the edition and the version. */
export const snapshotAddress = (edition: string, version: string): string => `/snapshot/${edition}/${version}.json`
/** `hash` is of the providers in it. */
export const partAddress = (edition: string, oblast: string, hash: string): string =>
  `/snapshot/${edition}/${oblast}-${hash}.json`
