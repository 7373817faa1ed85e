import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleClosure, exampleProvider } from '../examples/records.ts'
import en from '../messages/en.json' with { type: 'json' }
import ky from '../messages/ky.json' with { type: 'json' }
import { translator } from '../messages/messages.ts'
import ru from '../messages/ru.json' with { type: 'json' }
import { type Language, languages } from '../model/language.ts'
import { toPublicProvider } from './public-provider.ts'
import { toVcard } from './vcard.ts'

const messages = { ky, ru, en }
const public_url = 'https://map.example'
const text = (words: string) => ({ ky: '', ru: '', en: words })
const phone = { number: '+996312626210', extension: '', label: text(''), channels: ['call' as const] }

const write = (fields: Parameters<typeof exampleProvider>[0], language: Language = 'en') =>
  toVcard(toPublicProvider(exampleProvider(fields), exampleGazetteer), {
    language,
    gazetteer: exampleGazetteer,
    public_url,
    t: translator(messages[language], language),
    now: Date.parse('2026-11-30T10:00:00+06:00'),
  })

/** As a second reader understands the card. */
const read = (card: string) => new ICAL.Component(ICAL.parse(card) as unknown[])
const values = (card: string, name: string) =>
  read(card)
    .getAllProperties(name)
    .map((property) => property.getFirstValue() as unknown)

describe('what a card may tell', () => {
  const placed = {
    id: 'canary',
    unit_id: 'valley',
    place_id: 's3',
    address: { ky: 'CANARY-ky', ru: 'CANARY-ru', en: 'CANARY-en' },
    landmark: text('CANARY-landmark'),
    location: { longitude: 73.123456, latitude: 41.654321 },
    schedule: 'Mo 09:00-10:00 "CANARY-comment"',
    hours_text: 'CANARY-hours',
    note: 'CANARY-note',
    verified_by: 'CANARY-person',
  }

  test.each(['town', 'hidden'] as const)('a place marked %s has no address, no point and nothing of its street', (visibility) => {
    for (const language of languages) {
      const card = write({ ...placed, location_visibility: visibility }, language)
      expect(card.replaceAll('\r\n ', '')).not.toMatch(/^(ADR|GEO)[;:]|CANARY|73\.12|41\.65/m)
      expect(card.replaceAll('\r\n ', '')).toContain(
        translator(messages[language], language)(`visibility.${visibility}`).split(',')[0] ?? '',
      )
    }
  })

  test('a public place without a known building has no point, and without a street no address', () => {
    const card = write({ id: 'x', unit_id: 'valley', place_id: 's3', location_visibility: 'public' })
    expect(read(card).hasProperty('adr')).toBe(false)
    expect(read(card).hasProperty('geo')).toBe(false)
  })

  test('a public building has its street, town, district and point', () => {
    const card = write(placed)
    expect(values(card, 'geo')).toEqual(['geo:41.654321,73.123456'])
    const [address] = values(card, 'adr') as string[][]
    expect(address?.slice(0, 3)).toEqual(['', '', 'CANARY-en'])
    expect(address?.at(-1)).toBe('Kyrgyzstan')
    expect(card).not.toMatch(/CANARY-(note|person)/)
  })

  test('a source that is dated to a month only gives no instant of revision', () => {
    expect(read(write({ id: 'x', source_date: '2024-05', verified_at: '' })).hasProperty('rev')).toBe(false)
    expect(write({ id: 'x', source_date: '2024-05-17', verified_at: '' })).toContain('\r\nREV:20240517T000000+0600\r\n')
    expect(write({ id: 'x', source_date: '2024-05-17', verified_at: '2025-03-04T05:06:07.000Z' })).toContain(
      '\r\nREV:20250304T050607Z\r\n',
    )
  })
})

describe('how a card is written', () => {
  test('a hostile name stays one value and starts no line of its own', () => {
    const name = 'A, B; C: \\n "D"\r\nTEL:666\nEND:VCARD\u0000\u2028x'
    const card = write({ id: 'x', name: text(name), phones: [] })
    expect(read(card).hasProperty('tel')).toBe(false)
    expect(card.match(/END:VCARD\r\n/g)).toHaveLength(1)
    expect(values(card, 'fn')).toEqual(['A, B; C: \\n "D"\nTEL:666\nEND:VCARD\nx'])
    expect(values(card, 'org').flat()).toEqual(values(card, 'fn'))
  })

  test.each([...languages])('in %s every line ends with CRLF, has 75 octets at most, and no letter is cut', (language) => {
    const long = 'Өзгөн шаарындагы акысыз юридикалык жардам борбору 🏛️ '.repeat(6)
    const card = write({ id: 'x', name: { ky: long, ru: long, en: long } }, language)
    expect(card.endsWith('END:VCARD\r\n')).toBe(true)
    expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = card.split('\r\n')
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(Buffer.from(line).toString()).toBe(line)
      expect(line.isWellFormed()).toBe(true)
    }
    expect(values(card, 'fn')).toEqual([long])
    expect(values(card, 'kind')).toEqual(['org'])
  })

  test('a number is a link with its extension, a short number is text, and the hotline stands in the note', () => {
    const card = write({
      id: 'x',
      phones: [
        { ...phone, extension: '195' },
        { ...phone, number: '117', channels: ['sms', 'call'] },
      ],
    })
    expect(card).toContain('\r\nTEL;VALUE=uri;TYPE="voice";PREF=1:tel:+996312626210;ext=195\r\n')
    expect(card).toContain('\r\nTEL;TYPE="text,voice";PREF=2:117\r\n')
    expect(values(card, 'tel')).toEqual(['tel:+996312626210;ext=195', '117'])
    expect(values(card, 'note')[0]).toContain('Free legal aid hotline: 114')
    expect(values(write({ id: 'x', phones: [] }), 'note')[0]).toContain('Phone not confirmed. Call 114')
  })

  test('a text that is known in another language only says which', () => {
    expect(write({ id: 'x', name: { ky: '', ru: 'Центр', en: '' } })).toContain('FN;LANGUAGE=ru:Центр\r\n')
  })

  test('it leads to the page in its language, and is one and the same contact in all three', () => {
    const cards = languages.map((language) => write({ id: 'x' }, language))
    expect(cards.map((card) => values(card, 'url').at(-1))).toEqual(
      languages.map((language) => `${public_url}/${language}/providers/x`),
    )
    expect(new Set(cards.flatMap((card) => values(card, 'uid')))).toEqual(new Set([`${public_url}/ky/providers/x#provider`]))
  })
})

test('the note says what is otherwise these days, with the year, and how to come', () => {
  const closures = [exampleClosure({ until: '2026-12-04' })]
  const [note] = values(write({ closures, ways_to_come: ['by_appointment'] }), 'note')
  expect(String(note).split('\n')).toEqual(
    expect.arrayContaining(['Closed until Friday, 4 December 2026 inclusive', en['come.by_appointment']]),
  )
})

test('of who is closed for good the note says since when, and no hours', () => {
  const [note] = values(write({ status: 'closed', closed_on: '2025-03' }), 'note')
  expect(note).toContain('Closed for good: March 2025')
  expect(note).not.toContain(en['open.unconfirmed'])
})
