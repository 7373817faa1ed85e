/** Made-up answers of the desk's API for the examples: one center of which everything is known and due, one of which nothing is. */

import { toProviderAnswer } from '@legalmap/data/api/provider-order.ts'
import {
  centerResource,
  centersResource,
  historyResource,
  reviewsResource,
  visitsResource,
} from '@legalmap/data/desk/addresses.ts'
import type { DeskCenter, GroupCheck } from '@legalmap/data/desk/resources/center.ts'
import type { CenterList, CenterRow } from '@legalmap/data/desk/resources/center-list.ts'
import type { HistoryChange, HistoryPage } from '@legalmap/data/desk/resources/history.ts'
import type { DeskReview } from '@legalmap/data/desk/resources/review.ts'
import type { DeskVisits } from '@legalmap/data/desk/resources/visits.ts'
import type { Who } from '@legalmap/data/desk/resources/who.ts'
import { exampleGazetteer } from '@legalmap/data/examples/gazetteer.ts'
import { exampleClosure, exampleProvider } from '@legalmap/data/examples/records.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { checkGroups } from '@legalmap/data/model/provider-facts.ts'
import { toPublicProvider } from '@legalmap/data/publish/public-provider.ts'

const aigul: Who = { account_id: 'a1', name: 'Айгүл Токтосунова', office: 'Нарын', role: 'coordinator' }
const bakyt: Who = { account_id: 'a2', name: 'Бакыт Асанов', office: 'Ош', role: 'coordinator' }
const unit = { id: 'lake', level: 'district', name: { ky: 'Көл району', ru: 'Кёльский район', en: 'Lake District' } }

export const sampleRecord: Provider = exampleProvider({
  id: 'all-known',
  kind: 'free_legal_aid_center',
  name: {
    ky: 'Акысыз юридикалык жардам борбору, Көл-Башы шаары',
    ru: 'Центр бесплатной юридической помощи, г. Кёль-Баши',
    en: '',
  },
  operator: { ky: 'Юстиция министрлиги', ru: 'Министерство юстиции', en: 'Ministry of Justice' },
  unit_id: 'lake',
  place_id: 's1',
  location: { longitude: 76.01, latitude: 42.505 },
  address: { ky: 'Ынтымак көчөсү, 12', ru: 'ул. Ынтымак, 12', en: '' },
  landmark: { ky: 'китепкананын жанында', ru: 'рядом с библиотекой', en: '' },
  phones: [
    {
      number: '+996312000001',
      extension: '105',
      label: { ky: 'кабыл алуу', ru: 'приёмная', en: 'reception' },
      channels: ['call', 'whatsapp'],
    },
    { number: '+996312000002', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] },
  ],
  email: 'sample@example.org',
  website: 'https://example.org/center/',
  schedule: 'Mo-Fr 09:00-13:00,14:00-18:00; PH off',
  topics: ['family', 'housing', 'land'],
  audiences: ['women', 'pensioners'],
  languages: ['ky', 'ru', 'sign'],
  cost: 'free',
  ways_to_come: ['walk_in', 'call_first'],
  what_to_bring: { ky: 'Паспорт', ru: 'Паспорт', en: '' },
  accessibility: ['step_free', 'ramp'],
  status: 'open',
  closures: [exampleClosure({ from: '2026-11-23', until: '2026-11-27', reason: { ky: 'Ремонт', ru: 'Ремонт', en: '' } })],
  notices: [{ text: { ky: 'Кире бериш короодон.', ru: 'Вход со двора.', en: '' }, from: '', until: '2026-12-31' }],
  opened_on: '2016-01-09',
  supported_by: ['UNDP'],
  note: 'Түшкү тыныгуудан кийин чалуу керек.\nДиректору: кечке чейин орунда.',
})

export const sampleUnits = exampleGazetteer.units.map(({ id, name, parent_id, level }) => ({ id, name, parent_id, level }))

const checkOf = (group: GroupCheck['group'], place: number): GroupCheck => {
  const base = { group, months: 0 }
  if (place % 3 === 0) return { ...base, state: 'never', checked_at: '', by: { ...aigul, account_id: '' }, how: '' }
  return place % 3 === 1
    ? { ...base, state: 'holds', months: 1, checked_at: '2026-10-20T05:00:00.000Z', by: aigul, how: 'called' }
    : { ...base, state: 'due', months: 14, checked_at: '2025-09-01T05:00:00.000Z', by: bakyt, how: 'visited' }
}

const phonesStep = {
  fact: 'phones',
  before: sampleRecord.phones.slice(1),
  after: sampleRecord.phones,
  checked: { before: '2026-10-20T05:00:00.000Z', after: '' },
}
const addressStep = { fact: 'address', before: { ky: '', ru: 'ул. Ленина', en: '' }, after: sampleRecord.address }

export const sampleCenter = (record: Provider = sampleRecord, given: Partial<DeskCenter> = {}): DeskCenter => ({
  id: record.id,
  revision: 7,
  record: { ...record },
  units: [unit],
  serves: [unit],
  checks: checkGroups.map(checkOf),
  older: { address: ['ru'] },
  successor: record.successor_id === '' ? null : { id: record.successor_id, name: record.name },
  seen: toProviderAnswer(toPublicProvider(record, exampleGazetteer), '2026-11-23'),
  reviews: [],
  rights: { edit: true, check: true, note: true, revert: true, propose: true, second_look: true },
  ...given,
})

export const sampleWaiting: DeskCenter['reviews'] = [
  {
    id: 'review-1',
    kind: 'review',
    at: '2026-11-20T04:00:00.000Z',
    by: bakyt,
    reason: 'Жаңы номер берилди',
    late: true,
    facts: [phonesStep],
  },
]

const row = (given: Partial<CenterRow> = {}): CenterRow => ({
  id: 'all-known',
  revision: 7,
  kind: 'free_legal_aid_center',
  name: sampleRecord.name,
  status: 'open',
  location_visibility: 'public',
  unit,
  settlement: '',
  phones: sampleRecord.phones,
  due: ['phones', 'hours'],
  never: ['access'],
  closed_until: '2026-11-27',
  waiting: 1,
  note: '',
  next_visit: null,
  distance: null,
  approximate: false,
  ...given,
})

export const sampleRows = {
  due: row(),
  checked: row({ id: 'checked', due: [], never: [], closed_until: null, waiting: 0 }),
  nothing_known: row({
    id: 'nothing-known',
    kind: 'crisis_center',
    name: { ky: '', ru: 'Кризисный центр', en: '' },
    status: 'unknown',
    location_visibility: 'hidden',
    phones: [],
    due: [],
    never: [...checkGroups],
    closed_until: '',
    waiting: 0,
  }),
} satisfies Record<string, CenterRow>

export const sampleList: CenterList = {
  total: 3,
  due: { existence: 0, name: 0, place: 1, phones: 2, hours: 2, help: 1, access: 2, web: 0 },
  gap: { reported: 43, known: 24, year: '2025' },
  around: null,
  namesakes: [],
  items: Object.values(sampleRows),
  next: null,
}

export const sampleChange = (given: Partial<HistoryChange> = {}): HistoryChange => ({
  sequence: 12,
  at: '2026-11-20T04:30:00.000Z',
  by: aigul,
  actor: 'account:a1',
  proposed_by: null,
  reason: 'Телефон менен такталды',
  batch: 'desk-1',
  kind: 'edit',
  noun: 'provider',
  record_id: 'all-known',
  name: sampleRecord.name,
  action: 'update',
  revision: 7,
  facts: [phonesStep, addressStep],
  reverts: true,
  ...given,
})

export const sampleHistory: HistoryPage = {
  items: [
    sampleChange(),
    sampleChange({
      sequence: 3,
      by: { account_id: '', name: '', office: '', role: '' },
      actor: 'seed',
      kind: 'seed',
      action: 'insert',
      reason: '',
      facts: [addressStep],
      reverts: false,
    }),
  ],
  next: '3',
}

export const sampleReview = (given: Partial<DeskReview> = {}): DeskReview => ({
  id: 'review-1',
  kind: 'review',
  at: '2026-11-20T04:00:00.000Z',
  by: bakyt,
  reason: 'Жаңы номер берилди',
  late: false,
  expires_at: '2026-12-20T04:00:00.000Z',
  returned: null,
  decides: true,
  rows: [{ row: 1, noun: 'provider', record_id: 'all-known', name: sampleRecord.name, facts: [phonesStep], conflicts: [] }],
  ...given,
})

const visitOn = (day: string, status: DeskVisits['visits'][number]['status'] = 'planned'): DeskVisits['visits'][number] => ({
  id: `all-known-${day.replaceAll('-', '')}`,
  revision: 1,
  starts_at: `${day}T10:00:00+06:00`,
  ends_at: `${day}T13:00:00+06:00`,
  status,
  where: { ky: 'Кочкор', ru: 'Кочкорка', en: 'Kochkor' },
  at_center: false,
  place: { ky: 'маданият үйү', ru: 'дом культуры', en: '' },
  note: { ky: '', ru: '', en: '' },
  series: '',
})

/** Far enough ahead of the moment that the examples are drawn at. */
export const sampleVisits: DeskVisits = {
  center: { id: 'all-known', name: sampleRecord.name },
  edit: true,
  visits: [visitOn('2027-12-04'), visitOn('2027-12-11', 'cancelled'), visitOn('2027-12-18'), visitOn('2027-12-25')],
}

/** What the queries of a page find. */
export const sampleResources: Readonly<Record<string, unknown>> = {
  [centersResource({}).address]: sampleList,
  [centerResource('all-known').address]: sampleCenter(),
  [visitsResource('all-known').address]: sampleVisits,
  [historyResource({}).address]: sampleHistory,
  [reviewsResource.address]: { total: 1, items: [sampleReview()] },
}
