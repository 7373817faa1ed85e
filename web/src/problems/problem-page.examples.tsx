import type { Examples } from '../review/examples.ts'
import { ProblemPage } from './problem-page.tsx'

export default {
  danger: {
    draw: ({ page, now }) => <ProblemPage page={page('problem', '/problems/domestic-violence')} now={now} />,
    finds: ['heading', ({ page }) => page('problem', '/problems/domestic-violence').title],
  },
  'nothing urgent': {
    draw: ({ page, now }) => <ProblemPage page={page('problem', '/problems/land')} now={now} />,
    finds: ['heading', ({ page }) => page('problem', '/problems/land').title],
  },
  'not known what it is': {
    draw: ({ page, now }) => <ProblemPage page={page('problem', '/problems/i-do-not-know')} now={now} />,
    finds: ['heading', ({ page }) => page('problem', '/problems/i-do-not-know').title],
  },
} satisfies Examples
