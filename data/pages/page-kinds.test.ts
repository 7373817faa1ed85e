import { expect, test } from 'vitest'
import { tagsOf } from './complete-page.ts'
import { keptPaths, pageKinds } from './page-kinds.ts'

test('every page has a name and a path of its own', () => {
  const names = pageKinds.map(({ name }) => name)
  const paths = pageKinds.flatMap(({ path }) => (path === null ? [] : [path]))
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(paths).size).toBe(paths.length)
})

test('what is told on the card of one subject is told by one page, or by several as one', () => {
  const cards = new Map(pageKinds.flatMap(({ card }) => (card ? [[card.subject, card] as const] : [])))
  for (const { card } of pageKinds) if (card) expect(cards.get(card.subject)).toBe(card)
})

test('a device draws no page that only the server has', () => {
  expect(keptPaths).toContain('/providers/:id')
  expect(keptPaths).not.toContain('/shell')
})

test('a remembered page is forgotten with what it shows, and with the visits that its foot leads to', () => {
  expect(tagsOf({ name: 'eligibility' } as Parameters<typeof tagsOf>[0])).toEqual(['visits'])
  expect(tagsOf({ name: 'slip', provider: { id: 'x' } } as Parameters<typeof tagsOf>[0])).toEqual(['visits', 'provider:x'])
})
