/** The addresses that change with what is behind them: the snapshot's, those of still pictures and of cards for shared links. */
import type { Language } from '../model/language.ts'
import type { Asked } from './asked.ts'

/** A register and a geodata pack; one who has both of the same has the same files. */
export type Stamp = { register: Pick<Asked['register'], 'version'>; pack: Pick<Asked['pack'], 'hash'> }

const stamp = ({ register, pack }: Stamp) => `${register.version}-${pack.hash}`
export const snapshotAddress = (of: Stamp) => `/snapshot/${stamp(of)}.json`
export const overviewAddress = (of: Stamp, language: Language) => `/pictures/${stamp(of)}/overview-${language}.svg`
export const locatorAddress = (id: string, of: Stamp, language: Language) =>
  `/pictures/${stamp(of)}/providers/${id}-${language}.svg`
export const unitPictureAddress = (id: string, of: Stamp, language: Language) =>
  `/pictures/${stamp(of)}/units/${id}-${language}.svg`
/** `hash` is 12 hex digits of what the card shows, `subject` what it is about: `home`, `provider-…`, `problem-…`. */
export const cardAddress = (hash: string, subject: string, language: Language) => `/cards/${hash}-${language}-${subject}.png`
