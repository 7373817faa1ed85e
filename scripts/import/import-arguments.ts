/** Reads the arguments of the import command. */
import { parseArgs } from 'node:util'
import { type ReportWord, reportText } from '@legalmap/data/importing/finding-text.ts'
import { type CountOrigin, countOrigins } from '@legalmap/data/model/consultation-count.ts'
import { parsePartialDate } from '@legalmap/data/model/date-parts.ts'
import { isLanguage, type Language } from '@legalmap/data/model/language.ts'

export type ImportKind = 'providers' | 'consultations' | 'visits'

/** `origin` is null where neither counts nor their file say it; `date` is empty where the file is not dated; `reason` where it is to be made of the file's name. */
export interface ImportArguments {
  kind: ImportKind
  file: string
  apply: boolean
  allowPublish: boolean
  json: boolean
  date: string
  origin: CountOrigin | null
  reason: string
  actor: string
  language: Language
}

const options = {
  apply: { type: 'boolean', default: false },
  'allow-publish': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  date: { type: 'string', default: '' },
  origin: { type: 'string' },
  reason: { type: 'string' },
  actor: { type: 'string' },
  language: { type: 'string' },
} as const

function parse(given: readonly string[]) {
  try {
    return { parsed: parseArgs({ args: [...given], options, allowPositionals: true }), problem: '' }
  } catch (error) {
    return { parsed: null, problem: (error as Error).message.split('\n')[0] ?? '' }
  }
}

const isDay = (text: string) => text.length === 10 && parsePartialDate(text) !== null
const isWithin = (text: string | undefined, most: number) => text === undefined || (text.trim() !== '' && text.length <= most)

/** What the arguments ask for, or one line that says which of them is wrong. `user` acts where no `--actor` is named. */
export function readImportArguments(
  given: readonly string[],
  language: Language,
  user: string,
): ImportArguments | { wrong: string } {
  const { parsed, problem } = parse(given)
  if (!parsed) return { wrong: reportText('wrong_option', language, { problem }) }
  const { values, positionals } = parsed
  if (values.language !== undefined && !isLanguage(values.language)) return { wrong: reportText('wrong_language', language) }
  const spoken = values.language ?? language
  const wrong = (word: ReportWord) => ({ wrong: reportText(word, spoken) })
  const [kind, file, ...more] = positionals
  if (kind !== 'providers' && kind !== 'consultations' && kind !== 'visits') return wrong('wrong_kind')
  if (file === undefined || file === '' || more.length > 0) return wrong('wrong_file')
  if (values.date !== '' && !isDay(values.date)) return wrong('wrong_date')
  const origin = countOrigins.find((one) => one === values.origin) ?? null
  if (values.origin !== undefined && (origin === null || kind !== 'consultations')) return wrong('wrong_origin')
  if (!isWithin(values.actor, 200) || !isWithin(values.reason, 1000)) return wrong('wrong_actor')
  return {
    kind,
    file,
    apply: values.apply,
    allowPublish: values['allow-publish'],
    json: values.json,
    date: values.date,
    origin,
    reason: values.reason ?? '',
    actor: values.actor ?? user,
    language: spoken,
  }
}
