import { expect, test } from 'vitest'
import { textFault, textFaultsIn } from './text-faults.ts'

const line = { lines: false }
test.each([
  ['\ud800', 'not_text'],
  ['а\u0007б', 'control_character'],
  ['две\nстроки', 'control_character'],
  ['\u0085', 'control_character'],
  ['+996\u202e312', 'direction_mark'],
  ['\u200fимя', 'direction_mark'],
  ['не\u00adвидно', 'hidden_character'],
  ['\ufeffимя', 'hidden_character'],
  ['\ue000', 'hidden_character'],
  ['<script>alert(1)</script>', 'markup'],
  ['a</title>', 'markup'],
  ['Цeнтр', 'mixed_letters'],
  ['https://аdilet.kg/', 'mixed_letters'],
])('%j is refused as %s', (text, code) => {
  expect(textFault(text, line)).toBe(code)
})

test.each([
  'Центр бесплатной юридической помощи №1, каб. 3-а',
  'Жарандарга акысыз юридикалык жардам: ЮНИСЕФ/UNICEF «Өзгөн»',
  'WhatsApp-номер; 5 < 6',
  'ул. Ленина\u00a012',
  '☎️ 👩‍⚖️'.replaceAll('\u200d', ''),
])('%j is a text', (text) => {
  expect(textFault(text, line)).toBeNull()
})

test('a text of several lines may have them', () => {
  expect(textFault('a\r\nb\tc', { lines: true })).toBeNull()
})

test('a fault is found wherever it stands', () => {
  expect(textFaultsIn([{ label: { ky: '', ru: '<b>' }, number: 1, extension: null }], line)).toEqual([
    { path: '0.label.ru', code: 'markup' },
  ])
})
