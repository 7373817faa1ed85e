import type { Examples } from '../review/examples.ts'
import { SafetyPage } from './safety-page.tsx'

export default {
  whole: {
    draw: ({ page }) => <SafetyPage page={page('safety', '/safety')} />,
    finds: ['heading', ({ page }) => page('safety', '/safety').title],
  },
} satisfies Examples
