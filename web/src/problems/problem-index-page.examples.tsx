import type { Examples } from '../review/examples.ts'
import { ProblemIndexPage } from './problem-index-page.tsx'

export default {
  'all problems': {
    draw: ({ page }) => <ProblemIndexPage page={page('problems', '/problems')} />,
    finds: ['heading', ({ page }) => page('problems', '/problems').title],
  },
} satisfies Examples
