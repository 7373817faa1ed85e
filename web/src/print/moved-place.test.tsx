import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import { translator } from '@legalmap/data/messages/messages.ts'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { createLook } from '../review/examples.ts'
import { WordsProvider } from '../ui/words.tsx'
import PosterPage from './poster-page.tsx'
import SlipPage from './slip-page.tsx'

const look = createLook({ t: translator(en, 'en'), language: 'en', date: (day) => day, distance: String })
const drawn = (paper: ReactNode) =>
  renderToString(
    <WordsProvider language="en" messages={en}>
      {paper}
    </WordsProvider>,
  )

test.each([
  ['slip', () => <SlipPage page={look.whole('slip', '/providers/moved/card')} />],
  ['poster', () => <PosterPage page={look.whole('poster', '/units/lake/poster')} />],
])('a %s leads nobody to the door that a place moved away from', (_, paper) => {
  const html = drawn(paper())
  expect(html).toContain('5 Toktogul Street')
  expect(html).not.toContain('40 Manas Street')
})
