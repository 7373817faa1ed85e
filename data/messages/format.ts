/** Messages: formats the part of ICU MessageFormat that our catalogues use (arguments, plural, select) in three languages. */
import type { Language } from '../model/language.ts'
import { formatNumber } from '../text/numbers.ts'

export type PluralCategory = 'one' | 'few' | 'many' | 'other'

/** The categories that CLDR gives each language for cardinal numbers: what a plural message must distinguish. */
export const pluralCategories: Record<Language, readonly PluralCategory[]> = {
  ky: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
}

/** A text; `#`, the number of the plural around it; or an argument, whose `options` are empty unless it is a plural or a select. */
export type MessagePart =
  | string
  | { kind: 'argument' | 'plural' | 'select' | 'number'; name: string; options: ReadonlyMap<string, Message> }
export type Message = readonly MessagePart[]

/**
 * The parts of a pattern. Throws a SyntaxError that says what is wrong and where: unknown argument type, missing or repeated
 * option, no `other`, brace or quotation left open, closing brace too many. As in ICU an apostrophe quotes only before a brace, or
 * `#` within a plural; two apostrophes are one.
 */
export function parseMessage(pattern: string): Message {
  let at = 0
  const take = (expression: RegExp, wanted: string): string => {
    expression.lastIndex = at
    const found = expression.exec(pattern)?.[0]
    if (found === undefined) throw new SyntaxError(`${wanted} expected at ${at} of "${pattern}"`)
    at += found.length
    return found.trim()
  }

  function message(plural: string, nested: boolean): Message {
    const parts: MessagePart[] = []
    let text = ''
    const flush = () => {
      if (text) parts.push(text)
      text = ''
    }
    while (at < pattern.length) {
      const letter = pattern[at]
      if (letter === '}' && nested) break
      if (letter === '}') take(/(?!\})/y, 'something to close')
      if (letter === "'" && pattern[at + 1] === "'") {
        text += "'"
        at += 2
      } else if (letter === "'" && (plural ? /^[{}#]/ : /^[{}]/).test(pattern.slice(at + 1, at + 2))) {
        text += take(/'(?:[^']|'')*'/y, 'closing apostrophe')
          .slice(1, -1)
          .replaceAll("''", "'")
      } else if (letter === '#' && plural) {
        flush()
        parts.push({ kind: 'number', name: plural, options: new Map() })
        at++
      } else if (letter === '{') {
        flush()
        parts.push(argument())
      } else {
        text += letter
        at++
      }
    }
    flush()
    return parts
  }

  function argument(): MessagePart {
    take(/\{\s*/y, '{')
    const name = take(/\w+\s*/y, 'name')
    const options = new Map<string, Message>()
    if (take(/[,}]/y, '} or ,') === '}') return { kind: 'argument', name, options }
    const kind = take(/\s*(?:plural|select)\s*(?=,)/y, 'plural or select') as 'plural' | 'select'
    take(/,\s*/y, ',')
    while (pattern[at] !== '}') {
      const option = take(kind === 'plural' ? /(?:=\d+|zero|one|two|few|many|other)\s*/y : /\w+\s*/y, 'option')
      if (options.has(option)) throw new SyntaxError(`option ${option} twice in "${pattern}"`)
      take(/\{/y, '{')
      options.set(option, message(kind === 'plural' ? name : '', true))
      take(/\}\s*/y, '}')
    }
    take(/\}/y, '}')
    if (!options.has('other')) throw new SyntaxError(`no option other for ${name} in "${pattern}"`)
    return { kind, name, options }
  }

  return message('', false)
}

/** CLDR 48, cardinal. A number counts as it is shown, with at most three decimals. */
export function pluralCategory(value: number, language: Language): PluralCategory {
  const shown = Math.round(Math.abs(value) * 1000) / 1000
  if (language !== 'ru') return shown === 1 ? 'one' : 'other'
  if (!Number.isInteger(shown)) return 'other'
  const last = shown % 10
  const teen = shown % 100 > 10 && shown % 100 < 15
  return last === 1 && !teen ? 'one' : last > 1 && last < 5 && !teen ? 'few' : 'many'
}

const parsed = new Map<string, Message>()

/**
 * The pattern with its values. Numbers are written in the language's way, so a year or a code is given as text. Throws where the
 * pattern is malformed or a value is missing: both are mistakes of ours, which the catalogue's tests find.
 */
export function formatMessage(pattern: string, values: Readonly<Record<string, string | number>>, language: Language): string {
  const write = (message: Message): string => {
    let text = ''
    for (const part of message) {
      if (typeof part === 'string') {
        text += part
        continue
      }
      const value = Object.hasOwn(values, part.name) ? values[part.name] : undefined
      if (value === undefined) throw new Error(`no value for ${part.name} in "${pattern}"`)
      const { options } = part
      if (part.kind === 'plural') {
        const count = Number(value)
        text += write(options.get(`=${count}`) ?? options.get(pluralCategory(count, language)) ?? options.get('other') ?? [])
      } else if (part.kind === 'select') text += write(options.get(String(value)) ?? options.get('other') ?? [])
      else text += typeof value === 'number' ? formatNumber(value, language) : value
    }
    return text
  }
  let message = parsed.get(pattern)
  if (!message) {
    message = parseMessage(pattern)
    parsed.set(pattern, message)
  }
  return write(message)
}
