/** The addresses that change with the register and the geodata: the snapshot's and those of still pictures. */
import type { Language } from '../model/language.ts'
import type { Asked } from './asked.ts'

/** A register and a geodata pack; one who has both of the same has the same files. */
export type Stamp = { register: Pick<Asked['register'], 'version'>; pack: Pick<Asked['pack'], 'hash'> }

export const stamp = ({ register, pack }: Stamp) => `${register.version}-${pack.hash}`
export const snapshotAddress = (of: Stamp) => `/snapshot/${stamp(of)}.json`
export const overviewAddress = (of: Stamp, language: Language) => `/pictures/${stamp(of)}/overview-${language}.svg`
export const locatorAddress = (id: string, of: Stamp, language: Language) =>
  `/pictures/${stamp(of)}/providers/${id}-${language}.svg`
export const unitPictureAddress = (id: string, of: Stamp, language: Language) =>
  `/pictures/${stamp(of)}/units/${id}-${language}.svg`
