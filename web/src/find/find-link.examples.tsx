import type { Examples } from '../review/examples.ts'
import { FindLink } from './find-link.tsx'

export default {
  'another question': {
    draw: ({ find }) => (
      <FindLink find={find()} change={{ place: 's3' }}>
        Өрөөн
      </FindLink>
    ),
    finds: ['link', () => 'Өрөөн'],
  },
} satisfies Examples
