import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { Whereabouts } from './whereabouts.tsx'

export default {
  'before anything is known around it': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <Whereabouts location={{ longitude: 75.99, latitude: 41.43 }} remarks={['swapped', 'rough']} surroundings={undefined} />,
      ),
    finds: ['paragraph', () => ''],
  },
} satisfies Examples
