/** The columns of a file of visits. */
import { blankOf } from '../model/fact.ts'
import type { Source } from '../model/provider.ts'
import type { Visit } from '../model/visit.ts'
import { visitFacts } from '../model/visit-facts.ts'
import { topics } from '../vocabulary/topic.ts'
import { visitStatuses } from '../vocabulary/visit-status.ts'
import { readSources, showSources, writeSources } from './cells/sources.ts'
import { readTime } from './cells/times.ts'
import { dateField, type Field, localizedFields, ownField, textField, wordField, wordsField } from './field.ts'

const field = ownField<Visit>
const must = { clearable: false }

/** A column that only says, together with others, what `starts_at` and `ends_at` are. */
const partOfTimes = (column: 'date' | 'from' | 'to'): Field<Visit> => ({
  column,
  key: 'starts_at',
  clearable: false,
  read: null,
  get: () => '',
  set: (record) => record,
  empty: '',
  show: String,
  write: String,
})

export const visitFields: readonly Field<Visit>[] = [
  field('provider_id', '', (cell) => ({ value: cell.toLowerCase() }), must),
  field('starts_at', '', (cell) => readTime(cell, 'starts_at'), must),
  field('ends_at', '', (cell) => readTime(cell, 'ends_at'), must),
  ...(['date', 'from', 'to'] as const).map(partOfTimes),
  textField('oblast'),
  textField('district'),
  textField('settlement'),
  field('unit_id', '', null),
  field('place_id', '', null),
  ...localizedFields<Visit>('place'),
  wordsField('topics', topics),
  ...localizedFields<Visit>('note'),
  wordField('status', visitStatuses, must),
  {
    ...field('sources', [], (cell, current) => readSources(cell, current.sources, 'source_url'), {
      show: (value: Source[]) => showSources(value),
      write: (value: Source[]) => writeSources(value),
    }),
    column: 'source_url',
  },
  dateField('source_date'),
]

/** A visit of which nothing is known yet: without a provider, a unit and times it is refused before this is kept. */
export const blankVisit = (id: string): Visit => ({ ...(blankOf(visitFacts) as Visit), id })
