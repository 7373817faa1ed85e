/** Every fact of a visit. What may be told of it follows the visibility of the provider that comes. */
import { type Fact, toldCoarsely, toldNever, toldOfPublic, toldWhole } from './fact.ts'

const noText = { ky: '', ru: '', en: '' } as const

export const visitFacts = [
  { key: 'id', shape: 'id', empty: '', label: 'id', told: toldWhole },
  { key: 'provider_id', shape: 'id', empty: '', label: 'provider_id', told: toldWhole },
  { key: 'starts_at', shape: 'time', empty: '', label: 'starts_at', told: toldWhole },
  { key: 'ends_at', shape: 'time', empty: '', label: 'ends_at', told: toldWhole },
  { key: 'topics', shape: 'words', empty: [], label: 'topics', told: toldWhole },
  { key: 'status', shape: 'word', empty: 'planned', label: 'visit_status', told: toldWhole },
  { key: 'source_date', shape: 'date', empty: '', label: 'source_date', told: toldWhole },
  { key: 'unit_id', shape: 'id', empty: '', label: 'unit_id', told: toldCoarsely },
  {
    key: 'place_id',
    shape: 'id',
    empty: '',
    label: 'place_id',
    told: { public: 'whole', town: 'coarse', hidden: 'never' },
  },
  {
    key: 'settlement',
    shape: 'line',
    empty: '',
    label: 'settlement',
    told: { public: 'coarse', town: 'never', hidden: 'never' },
  },
  { key: 'place', shape: 'localized', empty: noText, label: 'visit_place', told: toldOfPublic },
  { key: 'note', shape: 'localized', empty: noText, label: 'visit_note', told: toldOfPublic },
  {
    key: 'sources',
    shape: 'sources',
    empty: [],
    label: 'sources',
    told: { public: 'whole', town: 'coarse', hidden: 'never' },
    columns: ['source_url'],
  },
  { key: 'oblast', shape: 'line', empty: '', label: 'oblast', told: toldNever },
  { key: 'district', shape: 'line', empty: '', label: 'district', told: toldNever },
] as const satisfies readonly Fact[]
