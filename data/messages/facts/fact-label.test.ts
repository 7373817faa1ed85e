import { expect, test } from 'vitest'
import { factsOf } from '../../model/facts.ts'
import { languages } from '../../model/language.ts'
import en from './en.json' with { type: 'json' }
import { factLabel } from './fact-label.ts'

const labels = [...new Set(Object.values(factsOf).flatMap((facts) => facts.map(({ label }) => label)))]

test('every fact of every noun has a label in every language, and no label is left over', () => {
  expect(Object.keys(en).toSorted()).toEqual(labels.toSorted())
  for (const language of languages) for (const label of labels) expect(factLabel(label, language)).not.toBe(label)
})
