/** How old a check is, in words. */
import type { Translate } from '@legalmap/data/messages/messages.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'

/** What to do about a group that is due: who calls first learns of these, and of a phone that nobody answers from the hotline. */
const advice: Partial<Record<CheckGroup, 'age.due_call' | 'age.due_phones'>> = {
  existence: 'age.due_call',
  place: 'age.due_call',
  hours: 'age.due_call',
  help: 'age.due_call',
  phones: 'age.due_phones',
}

/** "Hours last checked 14 months ago: call first"; `months` are full ones. */
export function dueInWords(group: CheckGroup, months: number, t: Translate): string {
  const age = months > 0 ? t('age.months', { count: months }) : t('age.this_month')
  return t(advice[group] ?? 'age.due', { what: t(`age.subject.${group}`), age })
}
