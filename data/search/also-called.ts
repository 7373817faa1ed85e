/** What people also type for a kind of help, beside its names: the words of the law, of the street and of the abbreviations. */
import type { ProviderKind } from '../vocabulary/provider-kind.ts'

/**
 * Since 2021 the law says bureau where signs and people say center. The Latin ones are what folding does not make of the Cyrillic
 * letters by itself. A house of justice is not a court building, so nothing of a court stands here.
 */
export const alsoCalled: Readonly<Partial<Record<ProviderKind, readonly string[]>>> = {
  free_legal_aid_center: [
    'бюро бесплатной юридической помощи',
    'БЮП',
    'центр бесплатной юридической помощи',
    'ЦБЮП',
    'акысыз юридикалык жардам бюросу бюродо бюрого бюродон',
    'акысыз юридикалык жардам борбору',
    'АЮЖБ',
    'free legal aid bureau',
    'bjuro',
    'bjup',
    'cbup',
    'cbjup',
  ],
}
