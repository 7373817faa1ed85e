import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coloursOf, contrast, themeNames } from './themes.ts'

const folder = join(import.meta.dirname, '..')
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))

const grounds = ['ground', 'surface', 'felt']
const texts = ['ink', 'muted', 'lake', 'lake-hover', 'ochre', 'open', 'danger']
const onGrounds = texts.flatMap((text) => grounds.map((ground) => [text, ground] as const))
const onFills = [
  ['on-lake', 'lake'],
  ['on-lake', 'lake-hover'],
  ['on-danger', 'danger'],
  ['on-apricot', 'apricot'],
] as const

/** Text 4.5 (WCAG 1.4.3), and 7 where more contrast was asked for (1.4.6); borders of fields and the focus ring 3 (1.4.11). */
const pairs = themeNames.flatMap((theme) => [
  ...[...onGrounds, ...onFills].map(([text, ground]) => [theme, text, ground, theme.includes('more') ? 7 : 4.5] as const),
  ...grounds.map((ground) => [theme, 'control', ground, 3] as const),
])

test.each(pairs)('%s: %s on %s has a contrast of at least %d', (theme, text, ground, least) => {
  const colours = coloursOf(css, theme)
  expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least)
})

test.each(themeNames)('%s: every colour is in one of the pairs, a line that only decorates, or paper', (theme) => {
  const known = new Set([...pairs.flatMap(([, text, ground]) => [text, ground]), 'line', 'paper'])
  expect(Object.keys(coloursOf(css, theme)).filter((name) => !known.has(name))).toEqual([])
})

test('the contrast is that of the WCAG: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#0e5673', '#0e5673')).toBe(1)
})

test.each(sheets.filter((sheet) => sheet !== join('style', 'tokens.css')))('%s takes its colours from the tokens', (sheet) => {
  const text = readFileSync(join(folder, sheet), 'utf8')
  const colours = [...text.matchAll(/^\s*([\w-]+): [^;]*(?:#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\()/gim)]
  // a sheet for paper sets the tokens anew
  expect(colours.map(([, property = '']) => property).filter((property) => !property.startsWith('--'))).toEqual([])
})

test.each(sheets)('%s keeps to the steps of space', (sheet) => {
  const text = readFileSync(join(folder, sheet), 'utf8')
  const steps = ['0', '2', '4', '6', '8', '12', '16', '24', '32', '48', '64']
  const used = [...text.matchAll(/(?<!scroll-)(?:gap|padding[a-z-]*|margin[a-z-]*): ([^;]+);/g)].flatMap(([, value = '']) =>
    [...value.matchAll(/(\d+)px/g)].map(([, pixels = '']) => pixels),
  )
  expect(used.filter((pixels) => !steps.includes(pixels))).toEqual([])
})
