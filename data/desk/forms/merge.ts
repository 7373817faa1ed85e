/** The merge of two centers as a form: which they are, and what is taken of which. */
import type { FormEntries } from '../desk-page.ts'
import { type Take, takes } from '../merge-records.ts'
import type { MergeRequest } from '../resources/merge.ts'
import { entryOf } from './entries.ts'

const isTake = (text: string): text is Take => (takes as readonly string[]).includes(text)
const before = 'take.'

/** The id in what somebody pastes: the id itself, or the address of a page that has it. */
export const idIn = (text: string): string =>
  /(?:^|\/(?:centers|providers)\/)([a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?)(?:[/?#].*)?$/.exec(text.trim())?.[1] ?? ''

export function readForm(entries: FormEntries): MergeRequest {
  const known = (name: string) => ({ id: entryOf(entries, name), revision: Number(entryOf(entries, `${name}_revision`)) })
  const take = entries.flatMap(([name, value]): [string, Take][] =>
    name.startsWith(before) && isTake(value) ? [[name.slice(before.length), value]] : [],
  )
  return {
    keep: known('keep'),
    other: known('other'),
    take: Object.fromEntries(take),
    different: entryOf(entries, 'act') === 'different',
    reason: entryOf(entries, 'reason').slice(0, 500),
  }
}
