import type { Examples } from '../review/examples.ts'
import { ProblemLinks } from './problem-links.tsx'

export default {
  'on any page': {
    draw: ({ page }) => <ProblemLinks content={page('find', '').problems} />,
    finds: ['region', ({ page }) => page('find', '').problems.heading],
  },
} satisfies Examples
