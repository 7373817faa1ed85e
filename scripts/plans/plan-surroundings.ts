/** What the commands of plans are given from outside, and the flags that they share. */
import { parseArgs } from 'node:util'
import { reportText } from '@legalmap/data/importing/finding-text.ts'
import { isLanguage, type Language } from '@legalmap/data/model/language.ts'
import type { Store } from '@legalmap/server/store/open-store.ts'
import { userOfTheMachine } from '../user-of-the-machine.ts'

/** The command closes the store. `readonly`: nothing will be written. `out` takes whole lines. */
export interface PlanSurroundings {
  openStore(asked: { readonly: boolean }): Promise<Store>
  out(line: string): void
  now(): Date
  language?: Language
  user?: string
}

/** Fine; something is left or not there; the command was called wrongly. */
export const exitCodes = { fine: 0, left: 1, usage: 2 } as const

const options = {
  apply: { type: 'boolean', default: false },
  'allow-publish': { type: 'boolean', default: false },
  rows: { type: 'string', default: '' },
  reason: { type: 'string', default: '' },
  actor: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

export interface PlanArguments {
  positionals: string[]
  help: boolean
  apply: boolean
  mayPublish: boolean
  rows: number[]
  reason: string
  actor: string
  language: Language
}

/** The flags, or one line that says which of them is wrong. */
export function readPlanArguments(given: readonly string[], around: PlanSurroundings): PlanArguments | { wrong: string } {
  const spoken = around.language ?? 'en'
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...given], options, allowPositionals: true })
  } catch (error) {
    return { wrong: reportText('wrong_option', spoken, { problem: (error as Error).message.split('\n')[0] ?? '' }) }
  }
  const { values, positionals } = parsed
  const language = values.language ?? spoken
  if (!isLanguage(language)) return { wrong: reportText('wrong_language', spoken) }
  if (!/^(?:\d{1,7}(?:,\d{1,7})*)?$/u.test(values.rows)) return { wrong: reportText('wrong_rows', language) }
  const actor = values.actor ?? around.user ?? userOfTheMachine()
  if (actor.trim() === '' || actor.length > 200 || values.reason.length > 900)
    return { wrong: reportText('wrong_actor', language) }
  return {
    positionals,
    help: values.help,
    apply: values.apply,
    mayPublish: values['allow-publish'],
    rows: values.rows === '' ? [] : values.rows.split(',').map(Number),
    reason: values.reason.trim(),
    actor,
    language,
  }
}
