import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { textWidth, wrapText } from './wrap-text.ts'

test('a word that is wider than a line is cut, and nothing of it is lost', () => {
  const lines = wrapText('Кыргызстандын юристтерассоциациясы', 6, 20)
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(6)
  expect(lines.join('')).toBe('Кыргызстандынюристтерассоциациясы')
})

test('what does not fit ends in an ellipsis within the width', () => {
  const lines = wrapText('Центр бесплатной юридической помощи города Бишкек', 9, 2)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/[^\s,]…$/)
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(9)
})

test('what fits stands whole in one line, and nothing makes no line', () => {
  expect(wrapText('Кризисный центр  «Сезим»', 30, 4)).toEqual(['Кризисный центр «Сезим»'])
  expect(wrapText(' ', 30, 4)).toEqual([])
})

test('no letter is drawn wider than it is counted', () => {
  const fontFiles = [fileURLToPath(new URL('golos-text-600.ttf', import.meta.url))]
  const letters =
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяҢңӨөҮү0123456789«»—…№'
  const wider = [...letters].filter((letter) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="99"><text y="50" font-size="50" font-family="Golos Text SemiBold">${letter.repeat(20)}</text></svg>`
    const drawn = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()?.width ?? Number.POSITIVE_INFINITY
    return drawn > textWidth(letter) * 20 * 50
  })
  expect(wider).toEqual([])
})
