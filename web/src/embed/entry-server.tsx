/** Draws an embedded list to HTML on the server; nothing of it comes to life. */
import { embedTranslator } from '@legalmap/data/messages/embed/embed-messages.ts'
import embedEn from '@legalmap/data/messages/embed/en.json' with { type: 'json' }
import embedKy from '@legalmap/data/messages/embed/ky.json' with { type: 'json' }
import embedRu from '@legalmap/data/messages/embed/ru.json' with { type: 'json' }
import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/ky.json' with { type: 'json' }
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { WordsProvider } from '../ui/words.tsx'
import { EmbedDocument, type EmbedPage, type EmbedStyles } from './embed-document.tsx'

const messages = { ky, ru, en }
const say = { ky: embedTranslator(embedKy, 'ky'), ru: embedTranslator(embedRu, 'ru'), en: embedTranslator(embedEn, 'en') }

/** Returns the renderer that the server is handed. */
export const createEmbedRender =
  (styles: EmbedStyles) =>
  (page: EmbedPage & { language: Language }): string => {
    const { language } = page
    return `<!doctype html>${renderToStaticMarkup(
      <WordsProvider language={language} messages={messages[language]}>
        <EmbedDocument {...page} styles={styles} say={say[language]} />
      </WordsProvider>,
    )}`
  }
