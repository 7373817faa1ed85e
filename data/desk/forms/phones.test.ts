import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Phone } from '../../model/provider.ts'
import { phoneChannels } from '../../vocabulary/phone-channel.ts'
import type { FormEntries } from '../desk-page.ts'
import { formOf, readForm } from './phones.ts'

const phone = (number: string, more: Partial<Phone> = {}): Phone => ({
  number,
  extension: '',
  label: { ky: '', ru: '', en: '' },
  channels: ['call'],
  ...more,
})
const office = phone('+996312000640', { label: { ky: 'кабылдама', ru: 'приёмная', en: '' } })
const lawyer = phone('+996555000140', { channels: ['call', 'whatsapp'] })
const known = { phones: [office, lawyer] }
const typed = (changes: Record<string, string>): FormEntries => [
  ...formOf(known).filter(([name]) => !(name in changes)),
  ...Object.entries(changes),
]

describe('phones that are typed', () => {
  test('a bad one is said beside its line and costs neither the good ones nor what is known', () => {
    expect(readForm(typed({ phone_1_number: '00-06-40', phone_3_number: '0700 123 456' }), known)).toEqual({
      facts: { phones: [office, lawyer, phone('+996700123456')] },
      errors: [{ field: 'phone_1_number', code: 'phone_no_area_code', values: { text: '00-06-40' } }],
    })
  })

  test('a new bad one costs nothing either', () => {
    const { facts, errors } = readForm(typed({ phone_3_number: '9,96312E+11' }), known)
    expect(facts).toEqual(known)
    expect(errors.map(({ code }) => code)).toEqual(['phone_digits_lost'])
  })

  test('the same one twice is said', () => {
    const { facts, errors } = readForm(typed({ phone_3_number: '0312 00-06-40' }), known)
    expect(facts).toEqual(known)
    expect(errors).toMatchObject([{ field: 'phone_3_number', code: 'phone_twice' }])
  })

  test('a label that is too long is said beside it', () => {
    expect(readForm(typed({ phone_1_label_en: 'x'.repeat(201) }), known)).toMatchObject({
      facts: known,
      errors: [{ field: 'phone_1_label_en', code: 'phone_label_long' }],
    })
  })

  test('more than there is room for are said', () => {
    const entries = Array.from({ length: 25 }, (_, line): [string, string] => [
      `phone_${line + 1}_number`,
      `0555 0001${line + 10}`,
    ])
    const { facts, errors } = readForm(entries, { phones: [] })
    expect(facts.phones).toHaveLength(20)
    expect(errors).toEqual([{ field: '', code: 'phones_many' }])
  })

  test('an emptied line is taken away, and the turn decides who is called first', () => {
    expect(readForm(typed({ phone_1_number: ' ' }), known).facts.phones).toEqual([lawyer])
    expect(readForm(typed({ phone_1_turn: '2', phone_2_turn: '1' }), known).facts.phones).toEqual([lawyer, office])
  })

  test('the extension and the channels are read', () => {
    const { facts } = readForm(
      [
        ['phone_1_number', '0312 000 640 (доб. 12)'],
        ['phone_1_channel', 'whatsapp'],
        ['phone_1_channel', 'pigeon'],
      ],
      known,
    )
    expect(facts.phones).toEqual([phone('+996312000640', { extension: '12', channels: ['whatsapp'] })])
  })
})

test('a form that nobody touched says what the register has', () => {
  const words = fc.string({ maxLength: 20 }).map((text) => text.trim())
  const some = fc.record({
    number: fc.oneof(
      fc.constantFrom('114', '1545', '+74951234567'),
      fc.integer({ min: 2e8, max: 999e6 }).map((n) => `+996${n}`),
    ),
    extension: fc.constantFrom('', '12', '123456'),
    label: fc.record({ ky: words, ru: words, en: words }),
    channels: fc.subarray([...phoneChannels], { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(some, { maxLength: 20, selector: ({ number, extension }) => number + extension }), (phones) => {
      expect(readForm(formOf({ phones }), { phones })).toEqual({ facts: { phones }, errors: [] })
    }),
  )
})
