/** Every operation of the API; routes and document are both made from this list. */
import { apiRoots } from './api-root.ts'
import { listChanges } from './changes.ts'
import { listConsultations } from './consultations.ts'
import type { Operation } from './operation.ts'
import { findPlaces } from './places.ts'
import { getProvider, listProviders } from './providers.ts'
import { searchProviders } from './search.ts'
import { listUnits } from './units.ts'
import { listVisits } from './visits.ts'

export const operations: readonly Operation[] = [
  ...apiRoots,
  listProviders,
  getProvider,
  searchProviders,
  findPlaces,
  listUnits,
  listConsultations,
  listVisits,
  listChanges,
]
