import type { Examples } from '../review/examples.ts'
import { LocalizedText } from './localized-text.tsx'

export default {
  'in the language of the page': {
    draw: () => (
      <p>
        <LocalizedText text={{ text: 'Example' }} />
      </p>
    ),
    finds: ['paragraph', () => 'Example'],
  },
  'only known in another language': {
    draw: ({ language }) => (
      <p>
        <LocalizedText text={language === 'ru' ? { text: 'Борбор', language: 'ky' } : { text: 'Центр', language: 'ru' }} marked />
      </p>
    ),
    finds: ['paragraph', ({ t, language }) => t(`language.fallback.${language === 'ru' ? 'ky' : 'ru'}`)],
  },
} satisfies Examples
