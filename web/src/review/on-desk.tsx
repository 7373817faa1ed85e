/** Draws a part of the desk for the examples: with the desk's words, a page around it, who is signed in, and what its queries answer. */
import type { SentForm } from '@legalmap/data/desk/desk-page.ts'
import { type DeskPageName, deskPath, isPlaced } from '@legalmap/data/desk/pages.ts'
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { Role } from '@legalmap/data/desk/roles.ts'
import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import { deskTranslator } from '@legalmap/data/messages/desk/desk-messages.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type ShownPage, ShownPageContext } from '../desk/desk-view.ts'
import { DeskWordsProvider } from '../desk/desk-words.tsx'
import { SaidProvider } from '../desk/frame/said.tsx'
import { createDeskClient } from '../desk/queries.ts'
import { words as en } from '../desk/words-en.ts'
import { words as ky } from '../desk/words-ky.ts'
import { words as ru } from '../desk/words-ru.ts'

const allWords = { ky, ru, en }

/** Says the desk's words, for what an example is found by. */
export const sayOnDesk = (language: Language) => deskTranslator(allWords[language].desk, language)

/** In the units of the sample register. */
export const samplePerson = (role: Role = 'coordinator'): DeskPerson =>
  exampleDeskPerson({ role, reach: { country: role === 'administrator', units: ['lake'], providers: [] } })

interface OnDesk {
  name?: DeskPageName
  person?: DeskPerson | null
  parameters?: Readonly<Record<string, string>>
  search?: string
  /** Bodies by address. */
  resources?: Readonly<Record<string, unknown>>
  form?: SentForm | null
}

/** `look` is what the review hands to an example. */
export function onDesk(
  { language, now }: { language: Language; now: number },
  { name = 'centers', person = samplePerson(), parameters = {}, search = '', resources = {}, form = null }: OnDesk,
  children: ReactNode | ((page: ShownPage) => ReactNode),
): ReactNode {
  const client = createDeskClient()
  for (const [address, body] of Object.entries(resources)) client.setQueryData([address], body)
  const path = isPlaced(name) ? deskPath(name, parameters) : '/desk'
  const page: ShownPage = { name, language, path, parameters, search, now, person, form }
  return (
    <QueryClientProvider client={client}>
      <DeskWordsProvider language={language} words={allWords[language]}>
        <ShownPageContext value={page}>
          <SaidProvider>{typeof children === 'function' ? children(page) : children}</SaidProvider>
        </ShownPageContext>
      </DeskWordsProvider>
    </QueryClientProvider>
  )
}
