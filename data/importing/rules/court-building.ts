/** A court building is no house of justice: дом правосудия is where courts sit, дом юстиции is where advice is free. */
import { type Codes, finder } from '../finding.ts'

export const courtBuildingCodes = { court_building: 'error' } as const satisfies Codes
const find = finder(courtBuildingCodes)

const courts = /(?<!\p{L})(?:дом\p{L}* правосуди[яеию]|здани\p{L}+ суда|сот(?:тор)?(?:тун|дун)? (?:үйү|имараты)|court ?house)/iu

export const isCourtBuilding = (name: string): boolean => courts.test(name)
export const courtBuilding = (column: string, value: string) => find('court_building', { column, value })
