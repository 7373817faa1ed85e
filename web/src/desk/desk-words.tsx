/** The words of the desk in the page's language, for every component of it; those of the site are there as on every other page. */
import { type DeskMessages, deskTranslator, type TranslateDesk } from '@legalmap/data/messages/desk/desk-messages.ts'
import type { Messages } from '@legalmap/data/messages/messages.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { WordsProvider } from '../ui/words.tsx'

/** By the label that the model gives a fact. */
type FactLabels = Readonly<Record<string, string>>

/** Everything that a page of the desk may say in one language. `facts` are the names of a record's facts. */
export interface AllWords {
  desk: DeskMessages
  site: Messages
  facts: FactLabels
}

export interface DeskWords {
  language: Language
  t: TranslateDesk
  /** Whether there are words of a key that somebody else names. */
  knows: (key: string) => boolean
  facts: FactLabels
}

const DeskWordsContext = createContext<DeskWords | null>(null)

interface ProviderProps {
  language: Language
  words: AllWords
  children: ReactNode
}

export function DeskWordsProvider({ language, words, children }: ProviderProps) {
  const { desk, site, facts } = words
  const own = useMemo<DeskWords>(
    () => ({ language, t: deskTranslator(desk, language), knows: (key) => Object.hasOwn(desk, key), facts }),
    [language, desk, facts],
  )
  return (
    <WordsProvider language={language} messages={site}>
      <DeskWordsContext value={own}>{children}</DeskWordsContext>
    </WordsProvider>
  )
}

export function useDeskWords(): DeskWords {
  const words = useContext(DeskWordsContext)
  if (!words) throw new Error('useDeskWords is used outside of DeskWordsProvider')
  return words
}
