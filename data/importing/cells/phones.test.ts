import { describe, expect, test } from 'vitest'
import type { Phone } from '../../model/provider.ts'
import { readPhones, showPhones } from './phones.ts'

const read = (cell: string, known: Phone[] = []) => readPhones(cell, known, 'phones')
const refusal = (cell: string) => {
  const reading = read(cell)
  return 'finding' in reading ? [reading.finding.code, reading.finding.value] : reading.value
}
const phones = (cell: string, known: Phone[] = []) => {
  const reading = read(cell, known)
  if ('finding' in reading) throw new Error(reading.finding.code)
  return reading.value
}

describe('phones that cannot be called for certain', () => {
  test.each([
    ['626210', 'a local number without its area code'],
    ['031262621', 'a digit too few'],
    ['+99631262621', 'a digit too few after +996'],
    ['+9963126262100', 'a digit too many'],
    ['62-62-10/11', 'two numbers in one'],
    ['2621', 'four digits that are no short number'],
    ['call the office', 'words'],
    ['+', 'nothing'],
  ])('%s is refused: %s', (cell) => {
    expect(refusal(cell)).toEqual(['phone_unreadable', cell])
  })

  test('one bad number refuses the whole cell and names the bad one', () => {
    expect(refusal('+996312626210; 62-62-10')).toEqual(['phone_unreadable', '62-62-10'])
  })

  test('what a spreadsheet has rounded is named as such', () => {
    expect(refusal('9.96313E+11')).toEqual(['phone_lost_digits', '9.96313E+11'])
  })
})

describe('what is said of a number', () => {
  test('extensions and labels are parted from it', () => {
    expect(phones('+996312626210 ext. 195; +996312651010 (helpline)')).toEqual([
      { number: '+996312626210', extension: '195', label: { ky: '', ru: '', en: '' }, channels: ['call'] },
      { number: '+996312651010', extension: '', label: { ky: '', ru: '', en: 'helpline' }, channels: ['call'] },
    ])
    expect(phones('0312 626210 доб. 12')[0]?.extension).toBe('12')
  })

  test('a label is kept in the language of its letters', () => {
    expect(phones('114 (ишеним телефону) | 111 (горячая линия) | 115 (түн ичинде)').map(({ label }) => label)).toEqual([
      { ky: '', ru: 'ишеним телефону', en: '' },
      { ky: '', ru: 'горячая линия', en: '' },
      { ky: 'түн ичинде', ru: '', en: '' },
    ])
  })

  test('names of services are channels, not labels', () => {
    expect(phones('0700 123 456 (WhatsApp, телеграм)')).toEqual([
      { number: '+996700123456', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call', 'whatsapp', 'telegram'] },
    ])
  })

  test('what the register knows of the same number in other languages stays', () => {
    const known: Phone[] = [
      { number: '114', extension: '', label: { ky: 'Ишеним', ru: '', en: 'Old' }, channels: ['call', 'telegram'] },
    ]
    expect(phones('114 (helpline)', known)).toEqual([
      { number: '114', extension: '', label: { ky: 'Ишеним', ru: '', en: 'helpline' }, channels: ['call', 'telegram'] },
    ])
  })

  test('a number that is there twice counts once', () => {
    expect(phones('114; 114')).toHaveLength(1)
  })
})

test('phones are shown as a file would give them, and read back as they were', () => {
  const cell = '+996312626210 ext. 195; +996312651010 (helpline); +996700123456 (whatsapp)'
  expect(showPhones(phones(cell))).toBe(cell)
})
