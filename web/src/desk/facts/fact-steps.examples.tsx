import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { sampleChange } from '../../review/sample-desk.ts'
import { FactSteps } from './fact-steps.tsx'

export default {
  'two facts, one of which lost its check': {
    draw: (look) => onDesk(look, {}, <FactSteps steps={sampleChange().facts} />),
    finds: ['term', () => ''],
  },
  'with something to be done about each': {
    draw: (look) =>
      onDesk(look, {}, <FactSteps steps={sampleChange().facts} action={(fact) => <button type="button">{fact}</button>} />),
    finds: ['button', () => 'phones'],
  },
} satisfies Examples
