import type { Examples } from '../review/examples.ts'
import { Sources, ToldLines } from './told-lines.tsx'

export default {
  'with its sources': {
    draw: ({ page }) => {
      const { cost, source_label } = page('problem', '/problems/land')
      return <ToldLines told={cost.told} label={source_label} />
    },
    finds: ['paragraph', ({ page }) => page('problem', '/problems/land').cost.told[0]?.text ?? ''],
  },
  'sources alone': {
    draw: ({ page }) => {
      const { cost, source_label } = page('problem', '/problems/land')
      return (
        <p>
          <Sources sources={cost.told[0]?.sources ?? []} label={source_label} />
        </p>
      )
    },
    finds: ['link', ({ page }) => page('problem', '/problems/land').cost.told[0]?.sources[0]?.name ?? ''],
  },
} satisfies Examples
