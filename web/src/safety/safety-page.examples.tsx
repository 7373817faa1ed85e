import type { Examples } from '../review/examples.ts'
import SafetyPage from './safety-page.tsx'

export default {
  whole: {
    draw: ({ whole }) => <SafetyPage page={whole('safety', '/safety')} />,
    finds: ['heading', ({ page }) => page('safety', '/safety').title],
  },
} satisfies Examples
