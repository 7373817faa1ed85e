import { describe, expect, it } from 'vitest'
import en from '../messages/problems/en.json' with { type: 'json' }
import ky from '../messages/problems/ky.json' with { type: 'json' }
import ru from '../messages/problems/ru.json' with { type: 'json' }
import { criteria } from './eligibility.ts'
import { type LegalSource, legalSources, legalStatements } from './legal-sources.ts'
import { advocateAnswers, consultationParts, findProblem, listCategories, problems } from './problems.ts'
import { topics } from './topic.ts'

const catalogues: Record<string, Record<string, string>> = { ky, ru, en }
const languages = Object.entries(catalogues)

/** The plainness gate: a person who reads slowly, or hears the page read out, still has the beginning of the sentence in mind. */
const longestSentence = 22

const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word))

describe('the everyday problems', () => {
  it('do not answer to an unknown name, nor to one that every object inherits', () => {
    expect(findProblem('nowhere')).toBeUndefined()
    expect(findProblem('constructor')).toBeUndefined()
    expect(findProblem('land')?.topics).toEqual(['land'])
  })

  it('are about twenty, each once, with an address that never needs encoding, "I do not know" last', () => {
    const slugs = problems.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.length).toBeGreaterThanOrEqual(20)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(slugs.at(-1)).toBe('i-do-not-know')
  })

  it('lead to topics and categories that exist, and cover every topic of the register', () => {
    const covered = new Set<string>(problems.flatMap((problem) => [...problem.topics]))
    expect([...covered].filter((topic) => !(topics as readonly string[]).includes(topic))).toEqual([])
    expect(topics.filter((topic) => !covered.has(topic))).toEqual([])
    for (const { list } of problems) for (const code of list) expect(listCategories).toHaveProperty(code)
  })

  it('always name 114, and the police first where there is violence at home', () => {
    for (const { slug, hotlines } of problems) expect(hotlines, slug).toContain('hotline-114')
    expect(findProblem('domestic-violence')?.hotlines).toEqual(['hotline-102', 'hotline-117', 'hotline-114'])
    expect(findProblem('i-do-not-know')?.hotlines).toEqual(['hotline-114'])
  })
})

describe.each(languages)('the words of the problem pages in %s', (_, catalogue) => {
  it('are there for every problem, and for no problem that is gone', () => {
    const slugs = problems.map(({ slug }) => slug as string)
    const wanted = problems.flatMap(({ slug, urgent }) =>
      ['name', 'everyday', ...consultationParts, ...(urgent ? ['urgent'] : [])].map((key) => `${slug}.${key}`),
    )
    expect(wanted.filter((key) => !catalogue[key]?.trim())).toEqual([])
    const kept = /^(?:index|ask|cost|advocate|call|who|source|statement|eligibility|criterion|safety|changes)(?:\.|$)/
    const ofProblems = Object.keys(catalogue).filter((key) => !kept.test(key))
    expect(ofProblems.filter((key) => !slugs.includes(key.split('.')[0] ?? ''))).toEqual([])
    expect(ofProblems.toSorted()).toEqual(wanted.toSorted())
  })

  it('say everything that is stated with a source, and nothing else', () => {
    const expected = {
      statement: Object.keys(legalStatements),
      criterion: Object.keys(criteria),
      advocate: ['heading', 'check', ...Object.keys(advocateAnswers)],
    }
    for (const [group, names] of Object.entries(expected)) {
      const said = Object.keys(catalogue).filter((key) => key.startsWith(`${group}.`))
      expect(said.map((key) => key.slice(group.length + 1)).toSorted()).toEqual(names.toSorted())
    }
  })

  it(`have no sentence of more than ${longestSentence} words`, () => {
    const long = Object.entries(catalogue).flatMap(([key, text]) =>
      text
        .split(/[.!?…]+(?:[»”"]?\s|[»”"]?$)/)
        .filter((sentence) => words(sentence).length > longestSentence)
        .map((sentence) => `${key} (${words(sentence).length}): ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it('tell whoever reads of a state advocate to ask 114', () => {
    for (const answer of Object.keys(advocateAnswers)) expect(catalogue[`advocate.${answer}`]).toContain('114')
    expect(catalogue['statement.list_unknown']).toContain('114')
    expect(catalogue['statement.papers']).toContain('114')
    expect(catalogue['statement.income_example']).toContain('114')
  })

  it('tell the dated limits of income and the edition of the papers that is not in force any more, and no list of papers', () => {
    for (const said of ['2020', '2021', '114']) expect(catalogue['statement.income_example']).toContain(said)
    expect(catalogue['statement.income_example']).toMatch(/8[ ,]?750/)
    expect(catalogue['statement.income_example']).toMatch(/9[ ,]?270/)
    expect(catalogue['statement.papers']).toMatch(/594.*2021/)
  })
})

describe('what is said about rights', () => {
  it('is always known from somewhere', () => {
    const claims = [
      ...Object.entries(legalStatements),
      ...Object.entries(advocateAnswers),
      ...Object.entries(criteria).map(([code, { sources }]) => [code, sources] as const),
    ]
    for (const [name, sources] of claims) {
      expect(sources.length, name).toBeGreaterThan(0)
      for (const source of sources) expect(legalSources, name).toHaveProperty(source)
    }
  })

  it('is known from pages with an address, or with an owner and a date, and each is used', () => {
    const used = new Set<string>([
      ...Object.values(legalStatements).flat(),
      ...Object.values(advocateAnswers).flat(),
      ...Object.values(criteria).flatMap(({ sources }) => [...sources]),
    ])
    for (const [id, { url, named, date, dates }] of Object.entries<LegalSource>(legalSources)) {
      expect(used.has(id), id).toBe(true)
      if (named === undefined) expect(url).toMatch(/^https?:\/\/[^\s]+$/)
      else expect([url, date], id).toEqual(['', expect.stringMatching(/^\d/)])
      expect(date).toMatch(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/)
      if (dates !== 'page') expect(date, id).not.toBe('')
    }
  })
})
