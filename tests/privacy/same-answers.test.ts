import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestSite } from '../site.ts'
import { builtPages } from './built-pages.ts'
import { createCanarySite, first, second, secretPoint, type Variant } from './canaries.ts'
import { allQuestions, answerTo, type Question, type Told } from './walk.ts'

const sites: TestSite[] = []
let questions: Question[]
beforeAll(async () => {
  const built = await builtPages()
  const make = (variant: Variant | null) => createCanarySite({ variant, site: built() })
  sites.push(await make(first), await make(second), await make(null))
  const [site] = sites
  if (site) questions = allQuestions(site, secretPoint(first))
}, 120_000)
afterAll(async () => {
  for (const site of sites) await site[Symbol.asyncDispose]()
})

const shown = ({ status, headers, body }: Told) => ({
  status, // one letter a byte: as text, different bytes of a picture would look the same
  body: Buffer.from(body).toString('latin1'),
  headers,
})

test('registers that differ only in what they must keep give the same bytes to every question, and so does one that keeps nothing', async () => {
  const differing: string[] = []
  for (const question of questions) {
    const [one, ...others] = await Promise.all(sites.map((site) => answerTo(site, question)))
    if (!one) continue
    expect(one.status, question.path).toBeLessThan(500)
    for (const [which, other] of others.entries()) {
      const [a, b] = [JSON.stringify(shown(one)), JSON.stringify(shown(other))]
      if (a === b) continue
      const at = [...a].findIndex((character, index) => character !== b[index])
      differing.push(
        `${question.method} ${question.path} ${question.body ?? ''} (${which}): ${a.slice(Math.max(0, at - 150), at + 80)} | ${b.slice(at, at + 80)}`,
      )
    }
  }
  expect(differing.slice(0, 30)).toEqual([])
  expect(questions.length).toBeGreaterThan(1500)
}, 300_000)
