/** Which record a row speaks of: by its id, else by kind and name, else a new one; two rows never speak of one record. */
import { type Codes, finder } from '../finding.ts'

export const identityCodes = {
  id_unreadable: 'error',
  id_duplicate: 'error',
  id_derived: 'warning',
  id_matched: 'info',
  id_ambiguous: 'error',
  id_taken: 'error',
} as const satisfies Codes
const find = finder(identityCodes)

export const idUnreadable = (value: string) => find('id_unreadable', { column: 'id', value })
const shownRows = 10
/** All rows of that id are refused: which of them is right is not ours to say. The first ten are named. */
export const idDuplicate = (value: string, rows: readonly number[]) => {
  const shown = rows.slice(0, shownRows).join(', ')
  return find('id_duplicate', { column: 'id', value, params: { rows: rows.length > shownRows ? `${shown}, …` : shown } })
}
export const idDerived = (value: string) => find('id_derived', { column: 'id', value })
export const idMatched = (value: string) => find('id_matched', { column: 'id', value })
export const idAmbiguous = (candidates: readonly string[]) =>
  find('id_ambiguous', { column: 'id', params: { candidates: candidates.join(', ') } })
export const idTaken = (value: string) => find('id_taken', { column: 'id', value })
