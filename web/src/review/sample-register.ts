/** A made-up register for the examples: one provider of which everything is known, one of which nothing is, and what lies between. */

import { exampleGazetteer } from '@legalmap/data/examples/gazetteer.ts'
import { exampleClosure, exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { checkGroup } from '@legalmap/data/model/checks.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import type { Visit } from '@legalmap/data/model/visit.ts'
import { toPublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { toPublicVisit } from '@legalmap/data/publish/visit.ts'
import type { Register } from '@legalmap/data/published/register.ts'
import { buildIndex } from '@legalmap/data/search/build-index.ts'
import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'

/** A Monday in working hours, Asia/Bishkek. */
export const sampleNow = Date.parse('2026-11-23T10:30:00+06:00')

const inLakeTown = { unit_id: 'lake', place_id: 's1', location: { longitude: 76.01, latitude: 42.505 } }
const hotline = (number: string, status: Provider['status'], given: Partial<Provider> = {}): Provider =>
  exampleProvider({
    id: `hotline-${number}`,
    kind: 'hotline',
    phones: [{ number, extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] }],
    status,
    source_date: '2026-03',
    ...given,
  })

/** Somebody of the desk made sure of a group. */
const checked = (group: CheckGroup, checked_at: string, provider: Provider): Provider =>
  checkGroup(provider, group, {
    checked_at,
    checked_by: 'account:sample',
    how: 'called',
    role: 'coordinator',
    office: 'Юридикалык жардам борбору',
  })

const providers: readonly Provider[] = [
  checked(
    'phones',
    '2026-11-16T05:00:00.000Z',
    exampleProvider({
      id: 'all-known',
      kind: 'free_legal_aid_center',
      name: {
        ky: 'Акысыз юридикалык жардам борбору, Көл-Башы шаары',
        ru: 'Центр бесплатной юридической помощи, г. Кёль-Баши',
        en: 'Free Legal Aid Center, Kol-Bashy',
      },
      operator: { ky: 'Юстиция министрлиги', ru: 'Министерство юстиции', en: 'Ministry of Justice' },
      ...inLakeTown,
      address: { ky: 'Ынтымак көчөсү, 12', ru: 'ул. Ынтымак, 12', en: '12 Yntymak Street' },
      landmark: { ky: 'китепкананын жанында', ru: 'рядом с библиотекой', en: 'beside the library' },
      phones: [
        {
          number: '+996312000001',
          extension: '',
          label: { ky: 'кабыл алуу', ru: 'приёмная', en: 'reception' },
          channels: ['call', 'whatsapp'],
        },
        { number: '+996312000002', extension: '105', label: { ky: '', ru: '', en: '' }, channels: ['call'] },
      ],
      email: 'sample@example.org',
      website: 'https://example.org/center/',
      schedule: 'Mo-Fr 09:00-13:00,14:00-18:00; PH off',
      topics: ['family', 'housing', 'land', 'labor', 'identity_documents'],
      audiences: ['women', 'pensioners', 'persons_with_disabilities'],
      languages: ['ky', 'ru', 'sign'],
      cost: 'free',
      accessibility: ['step_free', 'ramp'],
      status: 'open',
      notices: [
        {
          text: {
            ky: '1-декабрга чейин борбор дүйшөмбү жана шаршемби күндөрү гана иштейт.',
            ru: 'До 1 декабря центр принимает только по понедельникам и средам.',
            en: 'Until 1 December the center is open on Mondays and Wednesdays only.',
          },
          from: '',
          until: '2026-12-01',
        },
      ],
      closures: [exampleClosure({ from: '2026-12-31', until: '2027-01-08' })],
      ways_to_come: ['walk_in', 'by_appointment'],
      what_to_bring: {
        ky: 'Паспорт жана бар болсо, соттун же мекеменин каты.',
        ru: 'Паспорт и, если есть, письмо суда или учреждения.',
        en: 'Your passport and, if you have one, the letter of the court or the office.',
      },
      opened_on: '2016-01-09',
      supported_by: ['UNDP'],
      sources: [
        { url: 'https://example.org/news/2026/opening-of-the-center-of-free-legal-aid', title: 'Example News' },
        { url: '', title: 'Example Bulletin' },
      ],
      source_date: '2026-10-02',
      verified_at: '2026-11-02T08:00:00.000Z',
    }),
  ),
  exampleProvider({ id: 'nothing-known', kind: 'free_legal_aid_center', unit_id: 'lake' }),
  checked(
    'hours',
    '2025-09-20T06:00:00.000Z',
    exampleProvider({
      id: 'on-leave',
      kind: 'legal_clinic',
      ...inLakeTown,
      address: { ky: 'Эркиндик көчөсү, 3', ru: 'ул. Эркиндик, 3', en: '3 Erkindik Street' },
      phones: [{ number: '+996312000004', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] }],
      schedule: 'Mo-Fr 09:00-17:00',
      closures: [
        exampleClosure({
          from: '2026-11-20',
          until: '2026-12-04',
          reason: { ky: 'Имарат оңдолууда.', ru: 'В здании ремонт.', en: 'The building is under repair.' },
        }),
        exampleClosure({ kind: 'by_phone_only', from: '2026-12-28', until: '2027-01-08' }),
      ],
      ways_to_come: ['by_appointment', 'on_referral'],
      supported_by: ['Example Program'],
      supported_until: '2026-06',
      status: 'open',
      source_date: '2026-05-12',
    }),
  ),
  exampleProvider({
    id: 'moved',
    kind: 'ombudsman',
    ...inLakeTown,
    address: { ky: 'Манас көчөсү, 40', ru: 'ул. Манаса, 40', en: '40 Manas Street' },
    schedule: 'Mo-Fr 09:00-18:00',
    closures: [
      exampleClosure({ kind: 'other_hours', until: '2026-11-27', schedule: 'Mo-Fr 10:00-12:00' }),
      exampleClosure({
        kind: 'moved',
        place: { ky: 'Токтогул көчөсү, 5', ru: 'ул. Токтогула, 5', en: '5 Toktogul Street' },
      }),
    ],
    status: 'open',
    source_date: '2026-11-01',
  }),
  exampleProvider({
    id: 'long-name',
    kind: 'state_coordination_body',
    name: {
      ky: '',
      ru: 'Государственное учреждение «Координационный центр по гарантированной государством квалифицированной юридической помощи малообеспеченным гражданам»',
      en: '',
    },
    unit_id: 'big-town',
    place_id: 's5',
    hours_text: 'по рабочим дням, с перерывом',
    status: 'unknown',
    source_date: '2018-06-25',
  }),
  exampleProvider({
    id: 'shelter',
    kind: 'crisis_center',
    ...inLakeTown,
    location_visibility: 'town',
    topics: ['domestic_violence'],
    phones: [
      { number: '+996700000003', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call', 'whatsapp', 'telegram'] },
    ],
    status: 'open',
    source_date: '2026-05',
  }),
  exampleProvider({
    id: 'planned',
    kind: 'justice_house',
    unit_id: 'valley',
    place_id: 's3',
    status: 'planned',
    source_date: '2026-01-15',
  }),
  exampleProvider({
    id: 'closed',
    kind: 'ngo',
    unit_id: 'valley',
    place_id: 's4',
    status: 'closed',
    closed_on: '2024-03',
    successor_id: 'all-known',
    source_date: '2020',
  }),
  ...providerKinds
    .filter((kind) => kind !== 'hotline')
    .map((kind) => exampleProvider({ id: `of-kind-${kind}`, kind, unit_id: 'valley', place_id: 's4', source_date: '2025-02' })),
  hotline('114', 'open'),
  hotline('102', 'open'),
  hotline('117', 'unknown', { source_date: '2021-01-25' }),
]

const visit = (given: Partial<Visit> & Pick<Visit, 'id' | 'starts_at' | 'ends_at'>): Visit =>
  exampleVisit({ provider_id: 'of-kind-mobile', unit_id: 'lake', place_id: 's1', ...given })

const visits: readonly Visit[] = [
  visit({
    id: 'visit-all-known',
    provider_id: 'all-known',
    starts_at: '2026-11-24T09:30:00+06:00',
    ends_at: '2026-11-24T13:00:00+06:00',
    place: { ky: 'айыл өкмөтүнүн имараты', ru: 'здание айыл окмоту', en: 'the village council' },
    topics: ['family', 'land'],
    note: { ky: 'Паспортуңузду ала келиңиз.', ru: 'Возьмите с собой паспорт.', en: 'Bring your passport.' },
    sources: [{ url: 'https://example.org/trips', title: 'Example News' }],
    source_date: '2026-11-01',
  }),
  visit({ id: 'visit-bare', starts_at: '2026-11-24T14:00:00+06:00', ends_at: '2026-11-24T17:00:00+06:00' }),
  visit({
    id: 'visit-doubtful',
    provider_id: 'on-leave',
    starts_at: '2026-12-02T10:00:00+06:00',
    ends_at: '2026-12-02T12:00:00+06:00',
  }),
  visit({
    id: 'visit-cancelled',
    unit_id: 'valley',
    place_id: 's3',
    starts_at: '2026-11-26T10:00:00+06:00',
    ends_at: '2026-11-27T16:00:00+06:00',
    status: 'cancelled',
  }),
]

/** The register with these providers and no others; all of them by default. */
export function sampleRegister(wanted: (provider: Provider) => boolean = () => true): Register {
  const published = providers.filter(wanted).map((provider) => toPublicProvider(provider, exampleGazetteer, () => true))
  return {
    version: 'sample',
    changed_at: '2026-11-20T05:00:00.000Z',
    providers: published,
    by_id: new Map(published.map((provider) => [provider.id, provider])),
    index: buildIndex(published, exampleGazetteer),
    network_sizes: [{ id: 'sample', as_of: '2025', centers: 43, qualifier: 'exact', source_title: '', source_url: '' }],
    visits: visits.map((one) => toPublicVisit(one, { location_visibility: 'public' }, exampleGazetteer)),
  }
}
