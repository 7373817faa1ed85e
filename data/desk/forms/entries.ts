/** The entries of a form, as a browser sends them. */
import type { FormEntries } from '../desk-page.ts'

/** What a form says in a field, without spaces around it; empty where it says nothing. */
export const entryOf = (entries: FormEntries, name: string): string => entries.find(([of]) => of === name)?.[1].trim() ?? ''

/** All that a form says under a name: boxes that are ticked. */
export const valuesOf = (entries: FormEntries, name: string): string[] =>
  entries.filter(([of]) => of === name).map(([, value]) => value)

/** The numbers of the lines of a list that a form holds: `phone_1_number`, `phone_2_number` … */
export const linesOf = (entries: FormEntries, before: string, after: string): number[] =>
  entries
    .flatMap(([name]) =>
      name.startsWith(before) && name.endsWith(after) ? [Number(name.slice(before.length, -after.length))] : [],
    )
    .filter((line) => Number.isInteger(line) && line > 0)
    .sort((a, b) => a - b)
