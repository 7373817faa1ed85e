/** Made-up records of every noun, each valid: what a test is about is given on top. */
import { blankClosure } from '../model/blank-closure.ts'
import { blankProvider } from '../model/blank-provider.ts'
import type { ConsultationCount } from '../model/consultation-count.ts'
import { emptyLocalized, type Localized } from '../model/language.ts'
import type { NetworkSize } from '../model/network-size.ts'
import type { Closure, Provider } from '../model/provider.ts'
import type { SocialProcurement } from '../model/social-procurement.ts'
import type { Visit } from '../model/visit.ts'

const named = (ky: string, ru: string, en: string): Localized => ({ ky, ru, en })

/** A provider of which nothing is known but its name, and what is given. */
export const exampleProvider = ({ id = 'example', ...given }: Partial<Provider> = {}): Provider => ({
  ...blankProvider(id, 'ngo'),
  name: named(`Жардам ${id}`, `Помощь ${id}`, `Help ${id}`),
  ...given,
})

/** It is closed, with nothing more known, but for what is given. */
export const exampleClosure = (given: Partial<Closure> = {}): Closure => ({
  ...blankClosure(),
  ...given,
})

/** Hours to compute with, and that somebody made sure of them: without that the door refuses them. */
export const checkedHours = (schedule: string): Pick<Provider, 'schedule' | 'assured'> => ({
  schedule,
  assured: {
    schedule: {
      source: { url: '', title: '' },
      source_date: '',
      checked_at: '2026-11-01T06:00:00Z',
      checked_by: 'Somebody',
      how: 'called',
    },
  },
})

export const exampleCount = (given: Partial<ConsultationCount> = {}): ConsultationCount => ({
  id: 'c001',
  period_start: '2018',
  period_end: '',
  scope: 'national',
  unit_ids: [],
  provider_id: '',
  measure: 'people',
  topic: 'all',
  client_group: 'all',
  delivered_by: 'all',
  gender: 'all',
  count: 1,
  qualifier: 'exact',
  part_of: '',
  source_title: '',
  source_url: '',
  source_date: '',
  note: '',
  origin: 'printed',
  ...given,
})

export const exampleSize = (given: Partial<NetworkSize> = {}): NetworkSize => ({
  id: '2016',
  as_of: '2016',
  centers: 14,
  qualifier: 'exact',
  note: '',
  source_title: '',
  source_url: '',
  ...given,
})

export const exampleProcurement = (given: Partial<SocialProcurement> = {}): SocialProcurement => ({
  id: 'example-2019-budget',
  level: 'national',
  unit: 'Example Republic',
  year: 2019,
  measure: 'budget',
  value: 1.5,
  currency: 'KGS',
  focus: '',
  source_title: '',
  source_date: '2019',
  ...given,
})

export const exampleVisit = (given: Partial<Visit> = {}): Visit => ({
  id: 'example-2026-12-01',
  provider_id: 'example',
  oblast: '',
  district: '',
  settlement: '',
  unit_id: 'osh',
  place_id: '',
  place: emptyLocalized(),
  starts_at: '2026-12-01T09:00:00+06:00',
  ends_at: '2026-12-01T17:00:00+06:00',
  topics: [],
  note: emptyLocalized(),
  status: 'planned',
  sources: [],
  source_date: '',
  ...given,
})
