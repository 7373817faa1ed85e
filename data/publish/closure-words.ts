/** Closures in words: the same on a page, in a list, on a pin, in a file and on paper. */
import { closureNow, closuresBeside, type Deciding } from '../hours/closures.ts'
import type { Translate } from '../messages/messages.ts'
import type { Language } from '../model/language.ts'
import { formatDay } from '../text/dates.ts'
import type { ListedClosure } from './listing.ts'
import { hasHours } from './opening.ts'

/** `year`: the year of a day too, for what is kept or hangs on a wall. */
export interface ClosureWords {
  t: Translate
  language: Language
  year?: boolean
}

function stateInWords({ closure, until }: Deciding<ListedClosure>, { t, language, year = false }: ClosureWords): string {
  const day = until && formatDay(until, language, { year, until: true })
  if (closure.kind === 'moved') {
    const place = closure.place?.text
    if (place) return day ? t('closure.moved', { day, place }) : t('closure.moved_open', { place })
    return day ? t('closure.moved_unknown', { day }) : t('closure.moved_unknown_open')
  }
  const kind = closure.kind === 'other_hours' && !hasHours(closure.schedule) ? 'other_hours_unknown' : closure.kind
  return day ? t(`closure.${kind}`, { day }) : t(`closure.${kind}_open`)
}

/** What holds on a day: `state`, that it is closed, at other hours or by phone only, and `moved`; null for what does not. */
export function closureInWords(closures: readonly ListedClosure[], today: string, words: ClosureWords) {
  const { state, moved } = closureNow(closures, today)
  return { state: state && stateInWords(state, words), moved: moved && stateInWords(moved, words) }
}

/** From which day to which, and what then, as a line of a list: "Monday, 28 December – Friday, 8 January: closed". */
export function closureDaysInWords(closure: ListedClosure, words: ClosureWords): string {
  const { t, language, year = false } = words
  const { kind, from, until, place } = closure
  if (from === '') return stateInWords({ closure, until }, words)
  const what = [t(`closure.kind.${kind}`), place?.text].filter(Boolean).join(', ')
  const day = (date: string) => formatDay(date, language, { year })
  const days = from === until ? day(from) : until === '' ? t('closure.from', { day: day(from) }) : `${day(from)} – ${day(until)}`
  return `${days}: ${what}`
}

/**
 * What is otherwise on a day, then what else there is: for a text that is read later than it is written, so that everything in it is
 * dated. Empty for what goes on as usual.
 */
export function closureLines(closures: readonly ListedClosure[], today: string, words: ClosureWords): string[] {
  const { state, moved } = closureInWords(closures, today, words)
  const others = closuresBeside(closures, today).map((closure) => closureDaysInWords(closure, words))
  return [state, moved, ...others].filter((line) => line !== null)
}
