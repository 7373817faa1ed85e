/** Reads what `legalmap accounts` is called with. */
import { parseArgs } from 'node:util'
import { type Role, roles } from '@legalmap/data/desk/roles.ts'
import { isLanguage, type Language } from '@legalmap/data/model/language.ts'
import type { LinkPurpose } from '@legalmap/server/accounts/accounts.ts'

export const accountsUsage = `Usage: pnpm legalmap accounts [list]
       pnpm legalmap accounts invite NAME [--administrator | --role ROLE] [--sign-in NAME] [--office OFFICE]
                                          [--unit ID]… [--provider ID]… [--country]
       pnpm legalmap accounts reset NAME [--second-factor | --everything]
       pnpm legalmap accounts close NAME
       pnpm legalmap accounts sessions NAME [--end]
       pnpm legalmap accounts log [NAME]

NAME is the name that somebody signs in with, or the id of an account; for invite, how the person is called.
invite and reset print a link for that person alone: it is good once and not for long (LINK_HOURS).
reset gives another password; with --second-factor it takes a lost one away, with --everything both.
Roles: ${roles.join(', ')}. --language ky|ru|en is that of the link.`

const options = {
  administrator: { type: 'boolean', default: false },
  role: { type: 'string' },
  'sign-in': { type: 'string' },
  office: { type: 'string', default: '' },
  unit: { type: 'string', multiple: true, default: [] as string[] },
  provider: { type: 'string', multiple: true, default: [] as string[] },
  country: { type: 'boolean', default: false },
  'second-factor': { type: 'boolean', default: false },
  everything: { type: 'boolean', default: false },
  end: { type: 'boolean', default: false },
  language: { type: 'string', default: 'ky' },
  help: { type: 'boolean', default: false },
} as const

const accountsWords = ['list', 'invite', 'reset', 'close', 'sessions', 'log'] as const
type AccountsWord = (typeof accountsWords)[number]

export interface AccountsArguments {
  word: AccountsWord
  /** Empty for `list`, and for the whole log. */
  name: string
  sign_in_name: string
  role: Role
  office: string
  units: string[]
  providers: string[]
  country: boolean
  purpose: LinkPurpose
  end: boolean
  language: Language
}

const isRole = (text: string): text is Role => roles.some((role) => role === text)

/** What is asked; `help`, or one line that says what is wrong. */
export function readAccountsArguments(given: readonly string[]): AccountsArguments | 'help' | { wrong: string } {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...given], options, allowPositionals: true })
  } catch (error) {
    return { wrong: (error as Error).message.split('\n')[0] ?? '' }
  }
  const { values, positionals } = parsed
  if (values.help) return 'help'
  const [asked = 'list', name = '', ...more] = positionals
  const word = accountsWords.find((one) => one === asked)
  if (!word) return { wrong: `There is no "accounts ${asked}".` }
  const needsName = word !== 'list' && word !== 'log'
  if (more.length > 0 || (word === 'list' && name !== '') || (needsName && name === ''))
    return { wrong: `"accounts ${word}" takes ${word === 'list' ? 'no name' : 'one name'}: quote a name that has spaces.` }
  const role = values.administrator ? 'administrator' : (values.role ?? 'coordinator')
  if (!isRole(role)) return { wrong: `--role must be one of ${roles.join(', ')}.` }
  if (!isLanguage(values.language)) return { wrong: '--language must be ky, ru or en.' }
  const secondFactor = values['second-factor'] ? 'second_factor' : 'password'
  return {
    word,
    name,
    sign_in_name: values['sign-in'] ?? name,
    role,
    office: values.office,
    units: values.unit,
    providers: values.provider,
    country: values.country,
    purpose: values.everything ? 'password_and_second_factor' : secondFactor,
    end: values.end,
    language: values.language,
  }
}
