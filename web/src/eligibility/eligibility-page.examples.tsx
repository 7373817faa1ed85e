import type { Examples } from '../review/examples.ts'
import EligibilityPage from './eligibility-page.tsx'

export default {
  whole: {
    draw: ({ whole }) => <EligibilityPage page={whole('eligibility', '/eligibility')} />,
    finds: ['heading', ({ page }) => page('eligibility', '/eligibility').title],
  },
} satisfies Examples
