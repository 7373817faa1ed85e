/** Reads the facts that somebody wants a center to have: each is held to the model, to what a text may be, and to what may be edited. */
import type { z } from 'zod'
import type { Gazetteer } from '../geo/gazetteer.ts'
import { parseHours } from '../hours/parse-hours.ts'
import { isEqual } from '../model/equal.ts'
import { type Provider, provider } from '../model/provider.ts'
import { type ProviderFact, providerFacts } from '../model/provider-facts.ts'
import { pinProblem } from './pin.ts'
import type { DeskError } from './resources/problem.ts'
import { textFaultsIn } from './text-faults.ts'

type Facts = Readonly<Record<string, unknown>>

/** What no edit may touch: what the register itself says, and what only a merge of two records changes. */
const notEdited: ReadonlySet<string> = new Set(['id', 'assured', 'verified_at', 'verified_by', 'former_ids'])
const described = new Map(providerFacts.map((fact: ProviderFact) => [fact.key, fact]))
const severalLines: ReadonlySet<string> = new Set(['note', 'what_to_bring'])

export interface Reading {
  gazetteer: Pick<Gazetteer, 'unit' | 'place'>
  /** Whether who asks may write internal notes. */
  notes: boolean
}

/** `changed` are the facts that the edit makes other than they were. */
export interface ReadFacts {
  wanted: Provider
  changed: readonly string[]
  errors: readonly DeskError[]
}

/** The fault of a value, in a word that a program can tell in three languages. */
function codeOf({ code, message, ...issue }: z.core.$ZodIssue): string {
  const origin = 'origin' in issue ? String(issue.origin) : ''
  if (code === 'too_big') return origin === 'array' ? 'too_many' : origin === 'string' ? 'too_long' : 'out_of_range'
  if (code === 'too_small') return origin === 'array' ? 'too_few' : origin === 'string' ? 'empty' : 'out_of_range'
  if (code === 'invalid_type') return 'wrong_type'
  if (code === 'invalid_value') return 'not_in_list'
  if (code === 'unrecognized_keys') return 'unknown_member'
  if (code === 'invalid_format') return 'wrong_form'
  if (code === 'invalid_union') return 'wrong_form'
  return message === 'a provider needs a name' ? 'empty' : 'wrong_form'
}

/** Of a schema's issues: the first part of each path is the fact. */
export const errorsOf = (error: z.ZodError): DeskError[] =>
  error.issues.map((issue) => {
    const [fact = '', ...path] = issue.path.map(String)
    return { fact, path: path.join('.'), code: codeOf(issue) }
  })

/** What the model cannot know: places of the geodata, hours that can be computed with, a pin that tells too much. */
function meaningErrors(base: Provider, wanted: Provider, changed: ReadonlySet<string>, { gazetteer }: Reading): DeskError[] {
  const errors: DeskError[] = []
  const wrong = (fact: string, code: string, path = '') => errors.push({ fact, path, code })
  if (changed.has('unit_id') && wanted.unit_id && !gazetteer.unit(wanted.unit_id)) wrong('unit_id', 'unknown_unit')
  if (changed.has('place_id') && wanted.place_id && !gazetteer.place(wanted.place_id)) wrong('place_id', 'unknown_place')
  if (changed.has('serves_units'))
    for (const [place, id] of wanted.serves_units.entries())
      if (!gazetteer.unit(id)) wrong('serves_units', 'unknown_unit', String(place))
  if (changed.has('schedule') && wanted.schedule && !parseHours(wanted.schedule).ok) wrong('schedule', 'unreadable_hours')
  const problem = pinProblem(wanted, base)
  if (problem) wrong('location', problem)
  return errors
}

/** `facts` come from outside and may be anything; `base` is the record that they were written on. */
export function readFacts(facts: Facts, base: Provider, reading: Reading): ReadFacts {
  const errors: DeskError[] = []
  const given: Record<string, unknown> = {}
  for (const [fact, value] of Object.entries(facts)) {
    if (!described.has(fact)) errors.push({ fact: fact.slice(0, 100), path: '', code: 'unknown_fact' })
    else if (notEdited.has(fact) || (fact === 'note' && !reading.notes)) errors.push({ fact, path: '', code: 'not_editable' })
    else given[fact] = value
  }
  const parsed = provider.safeParse({ ...base, ...given })
  // what was kept in an older shape is not the fault of who edits something else
  if (parsed.error) errors.push(...errorsOf(parsed.error).filter(({ fact }) => Object.hasOwn(given, fact)))
  const known = base as unknown as Facts
  const wanted = { ...base, ...(parsed.data ? pick(parsed.data, given) : {}) } as Provider
  const changed = Object.keys(given).filter((fact) => !isEqual((wanted as unknown as Facts)[fact], known[fact]))
  for (const fact of parsed.data ? changed : Object.keys(given)) {
    if (isEqual(given[fact], known[fact])) continue
    const kind = { lines: severalLines.has(fact) }
    for (const { path, code } of textFaultsIn(given[fact], kind)) errors.push({ fact, path, code })
  }
  if (parsed.data) errors.push(...meaningErrors(base, wanted, new Set(changed), reading))
  return { wanted, changed, errors }
}

const pick = (record: Provider, facts: Facts): Facts =>
  Object.fromEntries(Object.keys(facts).map((fact) => [fact, (record as unknown as Facts)[fact]]))
