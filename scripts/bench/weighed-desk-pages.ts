/** The pages of the desk that are weighed, by their paths behind the language: all on which somebody works with a center. */
import { checkGroups } from '@legalmap/data/model/provider-facts.ts'

const ofCenter = '/desk/centers/flac-kerben'

export const weighedDeskPages: readonly string[] = [
  '/desk',
  ofCenter,
  ...checkGroups.map((group) => `${ofCenter}/${group}`),
  `${ofCenter}/closures`,
  `${ofCenter}/notices`,
  `${ofCenter}/notes`,
  `${ofCenter}/history`,
  '/desk/reviews',
  '/desk/history',
  '/desk/bulk',
  '/desk/programs',
]
