/** Sets all rows of a plan on today's register, each by itself, and leaves those that together would break it. */
import type { Noun } from '../model/change.ts'
import { type Acts, askDoor } from '../model/door-rules.ts'
import type { PlanRow } from '../model/plan.ts'
import type { Provider } from '../model/provider.ts'
import type { LocationVisibility } from '../vocabulary/location-visibility.ts'
import { leaveRow, type RebasedRow, rebaseRow, type Today } from './rebase-row.ts'

type Facts = Readonly<Record<string, unknown>>

/** Which facts name a record of another noun. */
const references: Readonly<Partial<Record<Noun, Readonly<Record<string, Noun>>>>> = {
  consultation_count: { provider_id: 'provider', part_of: 'consultation_count' },
  visit: { provider_id: 'provider' },
}

/** The register as a plan asks of it. `referring` are the records that name one of those that the plan takes away. */
export interface TodaysRegister {
  today(noun: Noun, id: string): Today
  referring(): Iterable<{ noun: Noun; record: { id: string } }>
}

const key = (noun: Noun, id: string) => `${noun} ${id}`

/** What a record names, as keys. */
const namedBy = (noun: Noun, record: { id: string }): string[] =>
  Object.entries(references[noun] ?? {}).flatMap(([fact, to]) => {
    const id = (record as unknown as Facts)[fact]
    return typeof id === 'string' && id !== '' ? [key(to, id)] : []
  })

/** What the door would refuse is left here already, so that one row does not keep all others out. */
function checked(rebased: RebasedRow, register: TodaysRegister, { at, mayPublish }: Applying): RebasedRow {
  const { row, edit } = rebased
  if (!edit?.record) return rebased
  const before = register.today(row.noun, row.record_id)?.record ?? null
  const after = edit.record
  const passage = { before, removed: null, after, at, acts: {}, visibilities: visibilitiesOf([before, after], register) }
  const passes = (acts: Acts) => 'record' in askDoor(row.noun, { ...passage, acts })
  if (passes({})) return rebased
  const acts = { makes_public: true } as const
  if (!passes(acts)) return leaveRow(row, 'not_valid', rebased.conflicts)
  return mayPublish ? { ...rebased, edit: { ...edit, acts } } : leaveRow(row, 'more_public', rebased.conflicts)
}

/** Of the providers that the records name. */
function visibilitiesOf(records: readonly ({ id: string } | null)[], register: TodaysRegister): Map<string, LocationVisibility> {
  const ids = records.flatMap((record) => {
    const id = record && (record as unknown as Facts).provider_id
    return typeof id === 'string' && id !== '' ? [id] : []
  })
  return new Map(
    ids.flatMap((id) => {
      const provider = register.today('provider', id)?.record as Provider | undefined
      return provider ? [[id, provider.location_visibility] as const] : []
    }),
  )
}

/** Leaves rows whose record would name what is not there, or would go while others name it; one left row may leave the next. */
function keepReferences(rows: RebasedRow[], register: TodaysRegister): RebasedRow[] {
  let settled = rows
  for (;;) {
    const written = new Map(settled.flatMap(({ edit }) => (edit ? [[key(edit.noun, edit.record_id), edit.record] as const] : [])))
    const isThere = (name: string) => {
      if (written.has(name)) return written.get(name) !== null
      const [noun, id] = name.split(' ') as [Noun, string]
      return register.today(noun, id) !== null
    }
    const wanted = new Set<string>()
    if ([...written.values()].includes(null))
      for (const { noun, record } of register.referring())
        if (!written.has(key(noun, record.id))) for (const name of namedBy(noun, record)) wanted.add(name)
    for (const { edit } of settled) if (edit?.record) for (const name of namedBy(edit.noun, edit.record)) wanted.add(name)
    let changed = false
    const next = settled.map((one) => {
      const { row, edit } = one
      const why = !edit
        ? null
        : edit.record === null
          ? wanted.has(key(edit.noun, edit.record_id)) && 'referred_to'
          : namedBy(edit.noun, edit.record).some((name) => !isThere(name)) && 'reference_missing'
      if (!why) return one
      changed = true
      return leaveRow(row, why, one.conflicts)
    })
    if (!changed) return next
    settled = next
  }
}

/** `at` is the writing's ISO instant; `mayPublish` where somebody has said that places may become more public. */
export interface Applying {
  at: string
  mayPublish: boolean
}

/** Only the rows that are to be applied. */
export function settleRows(rows: readonly PlanRow[], register: TodaysRegister, applying: Applying): RebasedRow[] {
  const rebased = rows
    .filter(({ decision }) => decision === 'apply')
    .map((row) => checked(rebaseRow(row, register.today(row.noun, row.record_id)), register, applying))
  return keepReferences(rebased, register)
}

/** The records that a record names. */
export const namedByRecord = (noun: Noun, record: { id: string }): { noun: Noun; id: string }[] =>
  namedBy(noun, record).map((name) => {
    const [to, id] = name.split(' ') as [Noun, string]
    return { noun: to, id }
  })
