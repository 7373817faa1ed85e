import type { Examples } from '../review/examples.ts'
import ProblemPage from './problem-page.tsx'

export default {
  danger: {
    draw: ({ whole }) => <ProblemPage page={whole('problem', '/problems/domestic-violence')} />,
    finds: ['heading', ({ page }) => page('problem', '/problems/domestic-violence').title],
  },
  'nothing urgent': {
    draw: ({ whole }) => <ProblemPage page={whole('problem', '/problems/land')} />,
    finds: ['heading', ({ page }) => page('problem', '/problems/land').title],
  },
  'not known what it is': {
    draw: ({ whole }) => <ProblemPage page={whole('problem', '/problems/i-do-not-know')} />,
    finds: ['heading', ({ page }) => page('problem', '/problems/i-do-not-know').title],
  },
} satisfies Examples
