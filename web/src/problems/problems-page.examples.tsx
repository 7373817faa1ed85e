import type { Examples } from '../review/examples.ts'
import ProblemsPage from './problems-page.tsx'

export default {
  'all problems': {
    draw: ({ whole }) => <ProblemsPage page={whole('problems', '/problems')} />,
    finds: ['heading', ({ page }) => page('problems', '/problems').title],
  },
} satisfies Examples
