import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '@legalmap/data/model/language.ts'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { allExamples } from './all-examples.ts'
import { Shown } from './shown.tsx'

const folder = join(import.meta.dirname, '..')

/** Parts that look like nothing by themselves, and why. */
const without: Readonly<Record<string, string>> = {
  document: 'the document around every page: the browser tests of every page see it',
  'entry-client': 'no part',
  'entry-server': 'no part',
  'map/map-view': 'needs WebGL: tests/browser/map.spec.ts draws it',
  'ui/words': 'gives the words, shows nothing',
}
/** Folders that only bring a part and its data together. */
const joining = ['pages/', 'review/']

test('every part has its examples', () => {
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.tsx') && !/\.(test|examples)\.tsx$/.test(path))
    .map((path) => path.replace(/\.tsx$/, ''))
    .filter((part) => !joining.some((start) => part.startsWith(start)) && !Object.hasOwn(without, part))
  expect(allExamples.map(([part]) => part)).toEqual(parts.toSorted())
})

describe.each(allExamples)('%s', (_part, examples) => {
  test.each(Object.entries(examples))(
    '%s: is drawn by the server in three languages, without a word missing',
    (_name, example) => {
      for (const language of languages) {
        const html = renderToString(<Shown example={example} language={language} />)
        expect(html).not.toBe('')
        expect(html).not.toMatch(/undefined|\[object|NaN/)
      }
    },
  )
})
