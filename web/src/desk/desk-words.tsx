/** The words of the desk in the page's language, for every component of it. */
import { type DeskMessages, deskTranslator, type TranslateDesk } from '@legalmap/data/messages/desk/desk-messages.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { createContext, type ReactNode, useContext, useMemo } from 'react'

export interface DeskWords {
  language: Language
  t: TranslateDesk
}

const DeskWordsContext = createContext<DeskWords | null>(null)

interface ProviderProps {
  language: Language
  messages: DeskMessages
  children: ReactNode
}

export function DeskWordsProvider({ language, messages, children }: ProviderProps) {
  const words = useMemo<DeskWords>(() => ({ language, t: deskTranslator(messages, language) }), [language, messages])
  return <DeskWordsContext value={words}>{children}</DeskWordsContext>
}

export function useDeskWords(): DeskWords {
  const words = useContext(DeskWordsContext)
  if (!words) throw new Error('useDeskWords is used outside of DeskWordsProvider')
  return words
}
