/** One example, drawn with the words of a language. */
import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/ky.json' with { type: 'json' }
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import { useMemo } from 'react'
import { useWords, WordsProvider } from '../ui/words.tsx'
import { createLook, type Example, type Look } from './examples.ts'

const messages = { ky, ru, en }

/** `told` is handed what the example was drawn with. */
function Drawn({ example, told }: { example: Example; told: ((look: Look) => void) | undefined }) {
  const words = useWords()
  const look = useMemo(() => createLook(words), [words])
  told?.(look)
  return example.draw(look)
}

export function Shown({ example, language, told }: { example: Example; language: Language; told?: (look: Look) => void }) {
  return (
    <WordsProvider language={language} messages={messages[language]}>
      <Drawn example={example} told={told} />
    </WordsProvider>
  )
}
