import type { Examples } from '../review/examples.ts'
import { NeutralTabSwitch } from './neutral-tab-switch.tsx'

export default {
  'once the page is alive': {
    draw: ({ page }) => (
      <p>
        <NeutralTabSwitch label={page('safety', '/safety').neutral.label} />
        {page('safety', '/safety').neutral.text}
      </p>
    ),
    finds: ['paragraph', ({ page }) => page('safety', '/safety').neutral.text],
  },
} satisfies Examples
