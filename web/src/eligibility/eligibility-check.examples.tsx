import type { Examples } from '../review/examples.ts'
import { EligibilityCheck } from './eligibility-check.tsx'

export default {
  'before the start': {
    draw: ({ page }) => <EligibilityCheck page={page('eligibility', '/eligibility')} />,
    finds: ['button', ({ page }) => page('eligibility', '/eligibility').check.start],
  },
} satisfies Examples
