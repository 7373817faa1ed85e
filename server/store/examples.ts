/** Example records, made up, for the tests beside this code: each valid, with what a test is about given on top. */
import { blankProvider } from '@legalmap/data/model/blank-provider.ts'
import type { Records } from './nouns.ts'
import type { Edit, Writing } from './writing.ts'

const inLanguages = (ky: string, ru: string, en: string) => ({ ky, ru, en })
const nothing = inLanguages('', '', '')

export const exampleProvider = (given: Partial<Records['provider']> = {}): Records['provider'] => ({
  ...blankProvider('example', 'ngo'),
  name: inLanguages('Мисал «борбор»', 'Пример', 'Example'),
  phones: [{ number: '114', extension: '', label: nothing, channels: ['call'] }],
  topics: ['family'],
  languages: ['ky', 'ru'],
  source_date: '2019-07',
  ...given,
})

export const exampleCount = (given: Partial<Records['consultation_count']> = {}): Records['consultation_count'] => ({
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
  ...given,
})

export const exampleSize = (given: Partial<Records['network_size']> = {}): Records['network_size'] => ({
  id: '2016',
  as_of: '2016',
  centers: 14,
  qualifier: 'exact',
  note: '',
  source_title: '',
  source_url: '',
  ...given,
})

export const exampleProcurement = (given: Partial<Records['social_procurement']> = {}): Records['social_procurement'] => ({
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

export const exampleVisit = (given: Partial<Records['visit']> = {}): Records['visit'] => ({
  id: 'example-2026-12-01',
  provider_id: 'example',
  oblast: '',
  district: '',
  settlement: '',
  unit_id: 'osh',
  place_id: '',
  place: nothing,
  starts_at: '2026-12-01T09:00:00+06:00',
  ends_at: '2026-12-01T17:00:00+06:00',
  topics: [],
  note: nothing,
  status: 'planned',
  sources: [],
  source_date: '',
  ...given,
})

type Noun = keyof Records
export const insert = <N extends Noun>(noun: N, record: Records[N]): Edit => ({
  noun,
  action: 'insert',
  record_id: record.id,
  base_revision: null,
  record,
})
export const update = <N extends Noun>(noun: N, base_revision: number, record: Records[N]): Edit => ({
  noun,
  action: 'update',
  record_id: record.id,
  base_revision,
  record,
})
export const remove = (noun: Noun, base_revision: number, record_id: string): Edit => ({
  noun,
  action: 'remove',
  record_id,
  base_revision,
  record: null,
})

export const exampleWriting = (id: string, edits: readonly Edit[]): Writing => ({
  at: '2026-03-01T09:00:00Z',
  actor: 'example',
  reason: 'to try the door',
  batch: { id, kind: 'edit', file_name: '', file_sha256: '' },
  edits,
})
