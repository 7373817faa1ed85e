/** Closures: spans of days on which a place does not keep its usual hours or is not where it usually is. Which of them decides a day. */
import { dayLater } from '../text/dates.ts'

/**
 * What a day is decided by. `from` and `until` are days in Kyrgyzstan, `YYYY-MM-DD`, both included; empty is open-ended. `schedule`
 * is OpenStreetMap syntax and counts only for `other_hours`, where it may be empty: other hours that nobody knows.
 */
export interface ClosureDays {
  kind: 'closed' | 'other_hours' | 'by_phone_only' | 'moved'
  from: string
  until: string
  schedule: string
}

/** `until` is the last day of the unbroken run of days that are decided alike; empty where none is known. */
export interface Deciding<Closure extends ClosureDays> {
  closure: Closure
  until: string
}

/** `state`: what decides whether it is open. `moved` stands beside it: a place that has moved keeps hours too. */
export interface ClosureNow<Closure extends ClosureDays> {
  state: Deciding<Closure> | null
  moved: Deciding<Closure> | null
}

/** Of those that decide the state the strictest counts first: nobody shall find a locked door. */
const strictest = ['closed', 'by_phone_only', 'other_hours']

const holdsOn = ({ from, until }: ClosureDays, day: string) => (from === '' || from <= day) && (until === '' || day <= until)

/** Greater than any day. */
const never = '9999'

/** Negative where `a` decides before `b`. */
function compare(a: ClosureDays, b: ClosureDays): number {
  const stricter = strictest.indexOf(a.kind) - strictest.indexOf(b.kind)
  if (stricter !== 0) return stricter
  // what begins later was written for these days; of what begins together, what ends sooner
  if (a.from !== b.from) return a.from > b.from ? -1 : 1
  return (a.until || never) < (b.until || never) ? -1 : (a.until || never) > (b.until || never) ? 1 : 0
}

/** Of equals the one that stands last in the list. */
function decide<Closure extends ClosureDays>(closures: readonly Closure[], day: string): Closure | null {
  let found: Closure | null = null
  for (const closure of closures) if (holdsOn(closure, day) && (found === null || compare(closure, found) <= 0)) found = closure
  return found
}

/** The days after `day` on which one of these begins, or on which one is over for the first time, soonest first. */
export function closureBoundaries(closures: readonly ClosureDays[], day: string): string[] {
  const days = closures.flatMap(({ from, until }) => [from, until && dayLater(until, 1)])
  return [...new Set(days)].filter((boundary) => boundary > day).sort()
}

function isAlike(a: ClosureDays, b: ClosureDays | null): boolean {
  if (a === b) return true
  return b !== null && a.kind === b.kind && a.kind !== 'moved' && a.schedule === b.schedule
}

function deciding<Closure extends ClosureDays>(closures: readonly Closure[], day: string): Deciding<Closure> | null {
  const closure = decide(closures, day)
  if (!closure) return null
  const end = closureBoundaries(closures, day).find((boundary) => !isAlike(closure, decide(closures, boundary)))
  return { closure, until: end === undefined ? '' : dayLater(end, -1) }
}

/**
 * What holds on `today`, a day in Kyrgyzstan. The order of what overlaps: `closed` before `by_phone_only` before `other_hours`; of one
 * kind what began later, then what ends sooner, then what stands last. `moved` says where, not whether, so it takes no part in that.
 */
export function closureNow<Closure extends ClosureDays>(closures: readonly Closure[], today: string): ClosureNow<Closure> {
  const isMove = ({ kind }: Closure) => kind === 'moved'
  return {
    state: deciding(
      closures.filter((closure) => !isMove(closure)),
      today,
    ),
    moved: deciding(closures.filter(isMove), today),
  }
}

/** Whether it is elsewhere on a day: its usual address then leads to a wrong door. */
export const hasMoved = (closures: readonly ClosureDays[], day: string): boolean => closureNow(closures, day).moved !== null

/** Whether nobody is to be met at the usual place for the whole of a day: it is closed, answers by phone only, or has moved. */
export function isAbsentOn(closures: readonly ClosureDays[], day: string): boolean {
  const { state, moved } = closureNow(closures, day)
  return moved !== null || (state !== null && state.closure.kind !== 'other_hours')
}

/** What is not over yet, soonest first. */
export const closuresAhead = <Closure extends ClosureDays>(closures: readonly Closure[], today: string): Closure[] =>
  closures.filter(({ until }) => until === '' || until >= today).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))

/** Of those that are not over, what today is not decided by: what begins later, and what is for now outdone by something stricter. */
export function closuresBeside<Closure extends ClosureDays>(closures: readonly Closure[], today: string): Closure[] {
  const { state, moved } = closureNow(closures, today)
  const saidToday = [state?.closure.kind, moved?.closure.kind]
  return closuresAhead(closures, today).filter(({ kind, from }) => from > today || !saidToday.includes(kind))
}
