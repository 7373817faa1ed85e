/** The phones of a record as a form: a line for each with number, label, channels and its turn, and one empty line. */
import { languages } from '../../model/language.ts'
import type { Phone, Provider } from '../../model/provider.ts'
import { formatPhone } from '../../text/phone.ts'
import { type PhoneProblem, readNumber } from '../../text/phone-number.ts'
import { phoneChannels } from '../../vocabulary/phone-channel.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import { entryOf, linesOf, valuesOf } from './entries.ts'

const mostPhones = 20
const longestLabel = 200

export type PhoneErrorCode = `phone_${PhoneProblem}` | 'phone_twice' | 'phone_label_long' | 'phones_many'

const lineOf = ({ number, extension }: Pick<Phone, 'number' | 'extension'>) =>
  `${formatPhone(number)}${extension && ` #${extension}`}`

/** `was` is what the register has of the line: with it a number that cannot be read costs nobody the one that could be called. */
export function formOf({ phones }: Pick<Provider, 'phones'>): FormEntries {
  const lines = phones.flatMap((phone, index): [string, string][] => {
    const name = `phone_${index + 1}`
    return [
      [`${name}_number`, lineOf(phone)],
      [`${name}_was`, lineOf(phone)],
      [`${name}_turn`, `${index + 1}`],
      ...languages.map((language): [string, string] => [`${name}_label_${language}`, phone.label[language]]),
      ...phone.channels.map((channel): [string, string] => [`${name}_channel`, channel]),
    ]
  })
  const next = `phone_${phones.length + 1}`
  return [...lines, [`${next}_number`, ''], [`${next}_turn`, `${phones.length + 1}`], [`${next}_channel`, 'call']]
}

interface ReadPhones {
  facts: { phones: Phone[] }
  errors: FormError[]
}

/**
 * A line without a number is taken away. `phones` hold every line that can be read, and what the register has of those that cannot,
 * in the order in which they are to be called; an error never costs another line.
 */
export function readForm(entries: FormEntries, { phones: known }: Pick<Provider, 'phones'>): ReadPhones {
  const read: { phone: Phone; turn: number }[] = []
  const errors: FormError[] = []
  const refuse = (field: string, code: PhoneErrorCode) => errors.push({ field, code, values: { text: entryOf(entries, field) } })
  for (const line of linesOf(entries, 'phone_', '_number')) {
    const name = `phone_${line}`
    const typed = entryOf(entries, `${name}_number`)
    if (typed === '') continue
    const was = known.find((phone) => lineOf(phone) === entryOf(entries, `${name}_was`))
    const turn = Number(entryOf(entries, `${name}_turn`)) || line
    const number = readNumber(typed)
    const keepAsWas = () => was && read.push({ phone: was, turn })
    if ('problem' in number) {
      refuse(`${name}_number`, `phone_${number.problem}`)
      keepAsWas()
      continue
    }
    if (read.some(({ phone }) => phone.number === number.number && phone.extension === number.extension)) {
      refuse(`${name}_number`, 'phone_twice')
      continue
    }
    const label = { ky: '', ru: '', en: '' }
    for (const language of languages) label[language] = entryOf(entries, `${name}_label_${language}`)
    const long = languages.find((language) => label[language].length > longestLabel)
    if (long) {
      refuse(`${name}_label_${long}`, 'phone_label_long')
      keepAsWas()
      continue
    }
    const ticked = valuesOf(entries, `${name}_channel`)
    const channels = phoneChannels.filter((channel) => ticked.includes(channel))
    read.push({ phone: { ...number, label, channels: channels.length > 0 ? channels : ['call'] }, turn })
  }
  if (read.length > mostPhones) errors.push({ field: '', code: 'phones_many' satisfies PhoneErrorCode })
  const phones = read.sort((a, b) => a.turn - b.turn).map(({ phone }) => phone)
  return { facts: { phones: phones.slice(0, mostPhones) }, errors }
}
