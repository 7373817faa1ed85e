/** The words of the page's language, for every component below. */

import { type Messages, type Translate, translator } from '@legalmap/data/messages/messages.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { formatPartialDate } from '@legalmap/data/text/dates.ts'
import { formatDistance } from '@legalmap/data/text/numbers.ts'
import { createContext, type ReactNode, useContext, useMemo } from 'react'

export interface Words {
  language: Language
  t: Translate
  date: (partialDate: string) => string
  distance: (metres: number) => string
}

const WordsContext = createContext<Words | null>(null)

export function WordsProvider({ language, messages, children }: { language: Language; messages: Messages; children: ReactNode }) {
  const words = useMemo<Words>(
    () => ({
      language,
      t: translator(messages, language),
      date: (partialDate) => formatPartialDate(partialDate, language),
      distance: (metres) => formatDistance(metres, language),
    }),
    [language, messages],
  )
  return <WordsContext value={words}>{children}</WordsContext>
}

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords is used outside of WordsProvider')
  return words
}
