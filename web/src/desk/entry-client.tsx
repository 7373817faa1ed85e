/** Brings a page of the desk to life in the browser. */
import '@vitejs/plugin-react/preamble'
import type { Language } from '@legalmap/data/model/language.ts'
import { hydrateRoot } from 'react-dom/client'
import { DeskDocument, type DeskHanded } from './desk-document.tsx'
import type { AllWords } from './desk-words.tsx'
import { createDeskClient } from './queries.ts'
import { loadView } from './views.ts'

const chunks: Record<Language, () => Promise<{ words: AllWords }>> = {
  ky: () => import('./words-ky.ts'),
  ru: () => import('./words-ru.ts'),
  en: () => import('./words-en.ts'),
}

const json = document.getElementById('desk')?.textContent ?? ''
const handed = JSON.parse(json) as DeskHanded
const { language, name } = handed.page
const [{ words }, View] = await Promise.all([chunks[language](), loadView(name)])
hydrateRoot(document, <DeskDocument {...handed} View={View} client={createDeskClient()} words={words} json={json} />, {
  onRecoverableError: (error) => console.error('hydration', error),
})
