import { deskTranslator } from '@legalmap/data/messages/desk/desk-messages.ts'
import en from '@legalmap/data/messages/desk/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/desk/ky.json' with { type: 'json' }
import ru from '@legalmap/data/messages/desk/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import type { DeskPerson } from '@legalmap/data/pages/desk.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import type { Examples } from '../review/examples.ts'
import { DeskWordsProvider } from './desk-words.tsx'
import { Gate } from './gate.tsx'
import { createDeskClient, personQuery } from './queries.ts'

const messages = { ky, ru, en }

function shown(language: Language, person: DeskPerson | null) {
  const client = createDeskClient()
  client.setQueryData(personQuery.queryKey, person)
  return (
    <QueryClientProvider client={client}>
      <DeskWordsProvider language={language} messages={messages[language]}>
        <Gate />
      </DeskWordsProvider>
    </QueryClientProvider>
  )
}

const title = ({ language }: { language: Language }) => deskTranslator(messages[language], language)('title')

export default {
  'nobody is signed in': { draw: ({ language }) => shown(language, null), finds: ['heading', title] },
} satisfies Examples
