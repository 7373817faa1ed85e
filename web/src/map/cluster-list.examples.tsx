import type { Examples } from '../review/examples.ts'
import { ClusterList } from './cluster-list.tsx'

const nothing = () => {}

export default {
  'several in one point': {
    draw: ({ find }) => (
      <div style={{ position: 'relative', minHeight: 320 }}>
        <ClusterList hits={find([['limit', '4']]).help.hits} onSelect={nothing} onClose={nothing} />
      </div>
    ),
    finds: ['dialog', ({ t }) => t('map.cluster', { count: 4 })],
  },
} satisfies Examples
