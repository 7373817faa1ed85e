/** A card is a picture, which cannot be searched for secrets: what is written on it can, before it is drawn. */
import { languages } from '@legalmap/data/model/language.ts'
import { type Card, cardOf } from '@legalmap/server/cards/page-card.ts'
import { wordsOf } from '@legalmap/server/words.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestSite } from '../site.ts'
import { createCanarySite, first, second, secretPoint } from './canaries.ts'
import { secretNumbers, secretTexts } from './secrets.ts'

const sites: TestSite[] = []
beforeAll(async () => {
  for (const variant of [first, second, null]) sites.push(await createCanarySite({ variant }))
})
afterAll(async () => {
  for (const site of sites) await site[Symbol.asyncDispose]()
})

const canaries = ['public', 'town', 'town-closed', 'town-unit', 'hidden', 'hidden-closed', 'hidden-city']

function cardsOf({ site }: TestSite): Card[] {
  const register = site.publisher.current()
  return canaries.flatMap((name) =>
    languages.map((language) => {
      const card = cardOf(`provider-canary-${name}`, { register, ...wordsOf[language] })
      if (!card) throw new Error(`canary-${name} has no card`)
      return card
    }),
  )
}

test('no card tells a secret text or a secret point', () => {
  for (const site of sites)
    for (const { address, svg } of cardsOf(site)) {
      expect(secretTexts(address + svg), address).toEqual([])
      expect(secretNumbers(svg, [secretPoint(first), secretPoint(second)]), address).toEqual([])
    }
})

test('cards and their addresses are the same whatever is kept', () => {
  const [one, two, none] = sites.map(cardsOf)
  expect(two).toEqual(one)
  expect(none).toEqual(one)
  expect(new Set(one?.map(({ address }) => address)).size).toBe(canaries.length * languages.length)
})

test('a card tells the town of a place known by its town, and only the oblast of one that is hidden', () => {
  const [site] = sites
  const cards = site ? cardsOf(site) : []
  const of = (name: string) => cards.find(({ address }) => address.endsWith(`-en-provider-canary-${name}.png`))?.svg
  expect(of('town')).toContain('>Bishkek<')
  expect(of('hidden')).toContain('>Osh Region<')
})
