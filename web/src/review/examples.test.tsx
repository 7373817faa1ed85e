import { languages } from '@legalmap/data/model/language.ts'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { allExamples } from './all-examples.ts'
import { Shown } from './shown.tsx'

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
