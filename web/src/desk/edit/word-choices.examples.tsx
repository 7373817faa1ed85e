import { costs } from '@legalmap/data/vocabulary/cost.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { WordChoices } from './word-choices.tsx'

export default {
  'one of a list': {
    draw: (look) => onDesk(look, {}, <WordChoices type="radio" fact="cost" words={costs} unknown />),
    finds: ['radio', ({ language }) => sayOnDesk(language)('field.not_known')],
  },
} satisfies Examples
