/** The columns of a provider file: those of the shipped register, and what coordinators may add. */
import type { Closure, Phone, Provider, Source } from '../model/provider.ts'
import { unitLevels } from '../model/unit.ts'
import { accessibilityFeatures } from '../vocabulary/accessibility.ts'
import { audiences } from '../vocabulary/audience.ts'
import { costs } from '../vocabulary/cost.ts'
import { locationVisibilities } from '../vocabulary/location-visibility.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { providerStatuses } from '../vocabulary/provider-status.ts'
import { spokenLanguages } from '../vocabulary/spoken-language.ts'
import { topics } from '../vocabulary/topic.ts'
import { readClosures, writeClosures } from './cells/closures.ts'
import { readInstant } from './cells/dates.ts'
import { readPhones, showPhones, writePhones } from './cells/phones.ts'
import { readSources, readWebAddress, showSources, writeSources } from './cells/sources.ts'
import { readUnits, showUnits, type UnitsColumn } from './cells/units.ts'
import { readWaysToCome } from './cells/ways-to-come.ts'
import {
  dateField,
  type Field,
  listField,
  localizedFields,
  longTextField,
  ownField,
  textField,
  wordField,
  wordsField,
} from './field.ts'
import type { Locator } from './locate.ts'
import { servedUnitAmbiguous, servedUnitUnknown } from './rules/service-area.ts'
import { emailUnreadable } from './rules/value-unreadable.ts'

const field = ownField<Provider>
const onlyHere = { clearable: false }

/** One half of the position, which the coordinates rule reads as a pair. */
const half = (axis: 'longitude' | 'latitude'): Field<Provider> => ({
  column: axis,
  key: 'location',
  clearable: true,
  read: null,
  get: (record) => record.location?.[axis] ?? null,
  set: (record) => record,
  empty: null,
  show: (value) => (value === null ? '' : String(value)),
  write: (value) => (value === null ? '' : String(value)),
})

const email = (cell: string) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell) ? { value: cell } : { finding: emailUnreadable('email', cell) }

const sources: Field<Provider> = {
  ...field('sources', [], (cell, current) => readSources(cell, current.sources, 'source_urls'), {
    show: (value: Source[]) => showSources(value),
    write: (value: Source[]) => writeSources(value),
  }),
  column: 'source_urls',
}

/** A bare name that fits an oblast, a district and a town is none of them: people are sent by what stands here. */
const servedUnits: UnitsColumn = {
  column: 'serves_units',
  usual: [unitLevels],
  unknown: servedUnitUnknown,
  ambiguous: servedUnitAmbiguous,
}

/** Read by `providerFieldsWith` only, since it takes the gazetteer to know a unit's name. */
const servesUnits = field('serves_units', [], null, { show: showUnits })

/** Columns that stand for no fact: rules read them together with others, or, as `checks` of an export, they are for people alone. */
export const providerMarks = ['revision', 'closed_until', 'verified_how', 'checks'] as const

export const providerFields: readonly Field<Provider>[] = [
  wordField('kind', providerKinds, onlyHere),
  ...localizedFields<Provider>('name'),
  ...localizedFields<Provider>('operator'),
  textField('oblast'),
  textField('district'),
  textField('settlement'),
  field('unit_id', '', null),
  field('place_id', '', null),
  servesUnits,
  ...localizedFields<Provider>('address'),
  ...localizedFields<Provider>('landmark'),
  field('phones', [], (cell, current) => readPhones(cell, current.phones, 'phones'), {
    show: (value: Phone[]) => showPhones(value),
    write: (value: Phone[]) => writePhones(value),
  }),
  field('email', '', email),
  field('website', '', (cell) => readWebAddress(cell, 'website')),
  textField('hours_text'),
  textField('schedule'),
  wordsField('topics', topics),
  wordsField('audiences', audiences),
  wordsField('languages', spokenLanguages),
  wordField('cost', costs),
  wordsField('accessibility', accessibilityFeatures),
  wordField('status', providerStatuses, onlyHere),
  field('closures', [], (cell) => readClosures(cell, 'closures'), { show: (value: Closure[]) => writeClosures(value) }),
  field('ways_to_come', [], (cell) => readWaysToCome(cell, 'ways_to_come'), { show: (value: string[]) => value.join('; ') }),
  ...localizedFields<Provider>('what_to_bring'),
  dateField('opened_on'),
  listField('supported_by'),
  dateField('supported_until'),
  dateField('closed_on'),
  textField('successor_id'),
  sources,
  dateField('source_date'),
  field('verified_at', '', (cell) => readInstant(cell, 'verified_at')),
  textField('verified_by'),
  half('longitude'),
  half('latitude'),
  wordField('location_visibility', locationVisibilities, onlyHere),
  longTextField('note'),
]

/** The same columns, all of them readable. */
export const providerFieldsWith = (locator: Pick<Locator, 'gazetteer' | 'names'>): readonly Field<Provider>[] =>
  providerFields.map((one) => (one === servesUnits ? { ...one, read: (cell) => readUnits(cell, locator, servedUnits) } : one))
