/** Why a center is mostly closed: said with one tap, in all three languages. They become a record's own words, and may be put in others. */
import type { Localized } from '../model/language.ts'

export const closureReasons = {
  holiday: { ky: 'Майрам', ru: 'Праздник', en: 'Holiday' },
  illness: { ky: 'Кызматкер ооруп калды', ru: 'Сотрудник болеет', en: 'The person who works there is ill' },
  leave: { ky: 'Кызматкер өргүүдө', ru: 'Сотрудник в отпуске', en: 'The person who works there is on leave' },
  power: { ky: 'Жарык жок', ru: 'Нет электричества', en: 'There is no electricity' },
  heating: { ky: 'Жылуулук жок', ru: 'Нет отопления', en: 'There is no heating' },
  snow: { ky: 'Кардан улам жол жабык', ru: 'Дорога закрыта из-за снега', en: 'Snow has closed the road' },
  repair: { ky: 'Ремонт жүрүп жатат', ru: 'Идёт ремонт', en: 'Repair work' },
} as const satisfies Record<string, Localized>
export type ClosureReason = keyof typeof closureReasons
export const isClosureReason = (text: string): text is ClosureReason => Object.hasOwn(closureReasons, text)
