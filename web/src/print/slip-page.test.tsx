import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import { translator } from '@legalmap/data/messages/messages.ts'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { createLook } from '../review/examples.ts'
import { WordsProvider } from '../ui/words.tsx'
import SlipPage from './slip-page.tsx'

test('a slip stays one page: the nearest closures, one notice, and what to bring where that is short', () => {
  const look = createLook({ t: translator(en, 'en'), language: 'en', date: (day) => day, distance: String })
  const page = look.whole('slip', '/providers/all-known/card')
  const { content } = page
  const text = (words: string) => ({ ky: words, ru: words, en: words })
  const closures = ['02', '04', '06', '08'].flatMap((day) =>
    content.closures.slice(0, 1).map((closure) => ({ ...closure, from: `2027-02-${day}`, until: `2027-02-${day}` })),
  )
  const notices = ['first', 'second'].map((words) => ({ text: text(`the ${words} notice`), from: '', until: '' }))
  const provider = { ...content.provider, what_to_bring: text('a paper and '.repeat(40)) }
  const html = renderToString(
    <WordsProvider language="en" messages={en}>
      <SlipPage page={{ ...page, content: { ...content, closures, notices, provider } }} />
    </WordsProvider>,
  )
  expect(html.match(/February 2027: closed/g)).toHaveLength(2)
  expect(html).toContain('4 February 2027')
  expect(html).toContain('the first notice')
  expect(html).not.toContain('the second notice')
  expect(html).not.toContain('a paper and')
})
