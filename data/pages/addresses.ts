/** The addresses that change with what is behind them: those of still pictures and of cards for shared links. */
import type { Language } from '../model/language.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { PackOfPages } from '../published/pack.ts'
import { locatorMark, markersMark } from '../published/picture-marks.ts'
import type { SearchIndex } from '../search/build-index.ts'

/** What pictures are drawn from: the program and the geodata, and who stands where. */
export interface Drawn {
  register: { index: SearchIndex }
  pack: Pick<PackOfPages, 'pictures'>
}

/** A picture of everybody keeps its address until somebody comes, goes or moves: an edit of a name makes no page another one. */
export const overviewStamp = ({ register, pack }: Drawn) => `${pack.pictures}-${markersMark(register.index)}`
export const locatorStamp = (provider: PublicProvider, { pack }: Pick<Drawn, 'pack'>) =>
  `${pack.pictures}-${locatorMark(provider)}`

export const overviewAddress = (of: Drawn, language: Language) => `/pictures/${overviewStamp(of)}/overview-${language}.svg`
export const locatorAddress = (provider: PublicProvider, of: Pick<Drawn, 'pack'>, language: Language) =>
  `/pictures/${locatorStamp(provider, of)}/providers/${provider.id}-${language}.svg`
export const unitPictureAddress = (id: string, of: Drawn, language: Language) =>
  `/pictures/${overviewStamp(of)}/units/${id}-${language}.svg`
/** `hash` is 12 hex digits of what the card shows, `subject` what it is about: `home`, `provider-…`, `problem-…`. */
export const cardAddress = (hash: string, subject: string, language: Language) => `/cards/${hash}-${language}-${subject}.png`
