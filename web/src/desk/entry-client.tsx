/** Brings a page of the desk to life in the browser. */
import '@vitejs/plugin-react/preamble'
import type { DeskMessages } from '@legalmap/data/messages/desk/desk-messages.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { hydrateRoot } from 'react-dom/client'
import { DeskDocument, type DeskHanded } from './desk-document.tsx'
import { createDeskClient } from './queries.ts'

const chunks: Record<Language, () => Promise<{ default: DeskMessages }>> = {
  ky: () => import('@legalmap/data/messages/desk/ky.json'),
  ru: () => import('@legalmap/data/messages/desk/ru.json'),
  en: () => import('@legalmap/data/messages/desk/en.json'),
}

const json = document.getElementById('desk')?.textContent ?? ''
const handed = JSON.parse(json) as DeskHanded
const { default: messages } = await chunks[handed.page.language]()
hydrateRoot(document, <DeskDocument {...handed} client={createDeskClient()} messages={messages} json={json} />, {
  onRecoverableError: (error) => console.error('hydration', error),
})
