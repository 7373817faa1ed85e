/** Phone cells: `+996312626210 ext. 195; (0312) 65-10-10 (helpline)` to phones and back. */
import { isEqual } from '../../model/equal.ts'
import { emptyLocalized } from '../../model/language.ts'
import type { Phone } from '../../model/provider.ts'
import { normalizeNumber } from '../../text/phone-number.ts'
import type { PhoneChannel } from '../../vocabulary/phone-channel.ts'
import { phoneLostDigits, phoneUnreadable } from '../rules/phone-unreadable.ts'
import { betweenParts, labelsOf, languageOf, namesLanguages, plainText, readLanguages } from './localized-words.ts'
import { listParts, type Reading } from './reading.ts'

const channelWords = new Map<string, PhoneChannel>([
  ['whatsapp', 'whatsapp'],
  ['ватсап', 'whatsapp'],
  ['вотсап', 'whatsapp'],
  ['telegram', 'telegram'],
  ['телеграм', 'telegram'],
  ['sms', 'sms'],
  ['смс', 'sms'],
])

/** Only words in brackets are a label: (0312) is an area code. */
const labelled = /^(.*?)\s*\(([^()]*\p{L}[^()]*)\)$/u
const extended = /^(.*?)[\s,]*(?:ext(?:ension)?|доб(?:авочный)?|вн(?:утр)?|ички|#)\.?\s*:?\s*(\d{1,6})$/iu

const channelOf = (word: string) => channelWords.get(word.toLowerCase().replace('-', ''))

/** `ky: кабыл алуу / ru: приёмная / whatsapp`, as we write it ourselves: what language each label is in, and the channels. */
function readExactly(words: string): Pick<Phone, 'label' | 'channels'> | null {
  const { text, others } = readLanguages(words)
  const channels: PhoneChannel[] = ['call']
  for (const part of others) {
    const channel = channelOf(part)
    if (!channel || channels.includes(channel)) return null
    channels.push(channel)
  }
  return { label: text, channels }
}

function readPhone(part: string): Phone | null {
  const [, before = part, words = ''] = labelled.exec(part) ?? []
  const [, digits = before, extension = ''] = extended.exec(before.trim()) ?? []
  const number = normalizeNumber(digits)
  if (!number) return null
  const exact = namesLanguages(words) ? readExactly(words) : null
  if (exact) return { number, extension, ...exact }
  const named = words.split(/[\s,/+&]+/u).map(channelOf)
  const onlyChannels = words !== '' && named.every((channel) => channel !== undefined)
  const channels: PhoneChannel[] = ['call', ...(onlyChannels ? new Set(named as PhoneChannel[]) : [])]
  const label = emptyLocalized()
  if (words && !onlyChannels) label[languageOf(words)] = words.trim()
  return { number, extension, label, channels }
}

const sameLine = (a: Phone, b: Phone) => a.number === b.number && a.extension === b.extension

/** What the register knows of the same number in other languages, and how else it can be reached, a file does not unsay. */
function withKnown(phone: Phone, known: Phone | undefined): Phone {
  if (!known) return phone
  const { ky, ru, en } = phone.label
  const label = { ky: ky || known.label.ky, ru: ru || known.label.ru, en: en || known.label.en }
  return { ...phone, label, channels: phone.channels.length > 1 ? phone.channels : known.channels }
}

/** One unreadable number refuses the whole cell: a wrong phone must not go in, and half a list would lose the other half unseen. */
export function readPhones(cell: string, known: readonly Phone[], column: string): Reading<Phone[]> {
  const phones: Phone[] = []
  for (const part of listParts(cell)) {
    if (/^\d[.,]\d+e\+?\d+$/iu.test(part)) return { finding: phoneLostDigits(column, part) }
    const phone = readPhone(part)
    if (!phone) return { finding: phoneUnreadable(column, part) }
    if (!phones.some((other) => sameLine(other, phone)))
      phones.push(
        withKnown(
          phone,
          known.find((other) => sameLine(other, phone)),
        ),
      )
  }
  return phones.length > 0 ? { value: phones } : { finding: phoneUnreadable(column, cell) }
}

export function showPhones(phones: readonly Phone[]): string {
  return phones
    .map(({ number, extension, label, channels }) => {
      const words = [label.ky, label.ru, label.en, ...channels.filter((channel) => channel !== 'call')].filter(Boolean).join(', ')
      return `${number}${extension && ` ext. ${extension}`}${words && ` (${words})`}`
    })
    .join('; ')
}

function writePhone({ number, extension, label, channels }: Phone): string {
  const labels = labelsOf(label)
  const ways = channels.filter((channel) => channel !== 'call')
  const plain = ways.length === 0 ? plainText(label) : null
  const words = plain ?? (labels.length > 0 ? [...labels, ...ways].join(betweenParts) : ways.join(', '))
  return `${number}${extension && ` ext. ${extension}`}${words && ` (${words})`}`
}

/** What cannot be said of a line, its channels first, is left out where reading gives it back. */
export function writePhones(phones: readonly Phone[]): string {
  const isSaidBy = (line: string, phone: Phone) => {
    const read = readPhones(line, [phone], 'phones')
    return 'value' in read && isEqual(read.value, [phone])
  }
  return phones
    .map((phone) => {
      const fewer = [phone, { ...phone, channels: [] }, { ...phone, label: emptyLocalized(), channels: [] }].map(writePhone)
      return fewer.find((line) => isSaidBy(line, phone)) ?? fewer.at(-1)
    })
    .join('; ')
}
