/** The units that a provider says it serves: a name that is none, or several, refuses the cell, because people are sent by it. */
import { type Codes, finder } from '../finding.ts'

export const serviceAreaCodes = { served_unit_unknown: 'error', served_unit_ambiguous: 'error' } as const satisfies Codes
const find = finder(serviceAreaCodes)

export const servedUnitUnknown = (value: string) => find('served_unit_unknown', { column: 'serves_units', value })
export const servedUnitAmbiguous = (value: string, candidates: string) =>
  find('served_unit_ambiguous', { column: 'serves_units', value, params: { candidates } })
