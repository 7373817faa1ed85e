/** The forms of a center, one a group of facts: what each shows, and what is read from one that was sent. Pure, for both sides. */
import { isEqual } from '../../model/equal.ts'
import type { Provider } from '../../model/provider.ts'
import type { CheckGroup } from '../../model/provider-facts.ts'
import { accessibilityFeatures } from '../../vocabulary/accessibility.ts'
import { audiences } from '../../vocabulary/audience.ts'
import { costs } from '../../vocabulary/cost.ts'
import { locationVisibilities } from '../../vocabulary/location-visibility.ts'
import { providerKinds } from '../../vocabulary/provider-kind.ts'
import { providerStatuses } from '../../vocabulary/provider-status.ts'
import { spokenLanguages } from '../../vocabulary/spoken-language.ts'
import { topics } from '../../vocabulary/topic.ts'
import { waysToCome } from '../../vocabulary/way-to-come.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import * as closures from './closures.ts'
import {
  type Facts,
  type FormField,
  idsField,
  keptIdField,
  lineField,
  linesField,
  localizedField,
  textField,
  wordField,
  wordsField,
} from './form-field.ts'
import * as hours from './hours.ts'
import * as notices from './notices.ts'
import * as phones from './phones.ts'
import * as position from './position.ts'
import { readDate } from './read-date.ts'
import * as sources from './sources.ts'

/** A group with a form of its own; beside those that are checked together what holds for a while, and what stays inside. */
export type FormGroup = CheckGroup | 'closures' | 'notices' | 'note'

const dateField = (fact: string): FormField => {
  const line = lineField(fact, 40, (text) => (readDate(text) === null ? 'not_a_date' : null))
  return {
    ...line,
    read(entries, record) {
      const read = line.read(entries, record)
      return 'value' in read && read.value !== '' ? { value: readDate(String(read.value)) } : read
    },
  }
}

/** What is said of a form as a whole: on which revision it stands, why, how it was checked, whose value stands; and what has no id yet. */
const ofWhole = /^(?:base|reason|check|acts|ask|keep\..+|named\..+)$/
const isOfWhole = (name: string) => ofWhole.test(name)

/** A field that is read with the record around it. */
const ownField = <Fact extends keyof Provider>(
  fact: Fact,
  owns: FormField['owns'],
  form: {
    formOf: (record: Provider) => FormEntries
    readForm: (entries: FormEntries, record: Provider) => { facts: Pick<Provider, Fact>; errors: readonly FormError[] }
  },
): FormField => ({
  fact,
  owns: (name) => !isOfWhole(name) && owns(name),
  write: (record) => form.formOf(record as Provider),
  read(entries, record) {
    const { facts, errors } = form.readForm(entries, record as Provider)
    return errors.length > 0 ? { errors } : { value: facts[fact] }
  },
})

const isMail = (text: string) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) ? null : 'not_an_email')
const isAddress = (text: string) => (/^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/.test(text) ? null : 'not_a_web_address')

export const groupFields: Readonly<Record<FormGroup, readonly FormField[]>> = {
  existence: [
    wordField('kind', providerKinds),
    wordField('status', providerStatuses, 'unknown'),
    dateField('opened_on'),
    dateField('closed_on'),
    keptIdField('successor_id'),
    localizedField('operator', 300),
    linesField('supported_by', 200),
    dateField('supported_until'),
    ownField('sources', (name) => name.startsWith('source_') && name !== 'source_date', sources),
    dateField('source_date'),
  ],
  name: [localizedField('name', 300)],
  place: [
    localizedField('address', 300),
    localizedField('landmark', 300),
    ownField('location', (name) => name === 'position', position),
    wordField('location_visibility', locationVisibilities, 'public'),
  ],
  phones: [ownField('phones', (name) => name.startsWith('phone_'), phones)],
  hours: [
    ownField('schedule', (name) => name !== 'hours_text', {
      formOf: (record) => hours.formOf(record).filter(([name]) => name !== 'hours_text'),
      readForm(entries, record) {
        const { facts, errors } = hours.readForm([...entries, ['hours_text', '']], record)
        return { facts, errors: errors.filter(({ field }) => field !== 'hours_text') }
      },
    }),
    lineField('hours_text', 300),
  ],
  help: [
    wordsField('topics', topics),
    wordsField('ways_to_come', waysToCome),
    localizedField('what_to_bring', 1000, true),
    wordField('cost', costs),
    wordsField('languages', spokenLanguages),
    wordsField('audiences', audiences),
    idsField('serves_units'),
  ],
  access: [wordsField('accessibility', accessibilityFeatures)],
  web: [lineField('email', 300, isMail), lineField('website', 2000, isAddress)],
  closures: [ownField('closures', (name) => name.startsWith('closure_'), closures)],
  notices: [ownField('notices', (name) => name.startsWith('notice_'), notices)],
  note: [textField('note', 4000)],
}

export const formGroups = Object.keys(groupFields) as FormGroup[]

/** What the form of a group shows of a record. */
export const formOf = (group: FormGroup, record: Facts): FormEntries => groupFields[group].flatMap(({ write }) => write(record))

/** `facts` are those that somebody made other than the record has them. */
export interface ReadForm {
  facts: Facts
  errors: readonly FormError[]
}

/** What is read from the entries of a form that showed `record`: what was left as it stood is no change, however it was written. */
export function readForm(group: FormGroup, entries: FormEntries, record: Facts): ReadForm {
  const facts: Record<string, unknown> = {}
  const errors: FormError[] = []
  for (const { fact, owns, write, read } of groupFields[group]) {
    const given = entries.filter(([name]) => owns(name))
    if (isEqual(given, write(record))) continue
    const result = read(given, record)
    if ('errors' in result) errors.push(...result.errors)
    else if (!isEqual(result.value, record[fact])) facts[fact] = result.value
  }
  return { facts, errors }
}
