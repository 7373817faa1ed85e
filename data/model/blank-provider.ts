/** A provider of which nothing is known yet: what every record starts from. */
import { emptyLocalized } from './language.ts'
import type { Provider } from './provider.ts'

/** Whether it works is unknown until a source says so. The kind has to be given: nothing is of a kind by itself. */
export const blankProvider = (id: string, kind: Provider['kind']): Provider => ({
  id,
  kind,
  name: emptyLocalized(),
  operator: emptyLocalized(),
  oblast: '',
  district: '',
  settlement: '',
  unit_id: '',
  place_id: '',
  address: emptyLocalized(),
  landmark: emptyLocalized(),
  phones: [],
  email: '',
  website: '',
  hours_text: '',
  schedule: '',
  topics: [],
  audiences: [],
  languages: [],
  cost: '',
  accessibility: [],
  status: 'unknown',
  notice: null,
  opened_on: '',
  supported_by: [],
  sources: [],
  source_date: '',
  verified_at: '',
  verified_by: '',
  location: null,
  location_visibility: 'public',
  note: '',
})
