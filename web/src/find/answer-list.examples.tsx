import type { Examples } from '../review/examples.ts'
import { AnswerList } from './answer-list.tsx'

export default {
  many: { draw: ({ find }) => <AnswerList find={find()} />, finds: ['list', () => ''] },
  'in your district, then farther': {
    draw: ({ find }) => <AnswerList find={find([['q', 'Көл-Башы']])} />,
    finds: ['heading', ({ t }) => t('results.farther')],
  },
  'more than the page holds': {
    draw: ({ find }) => <AnswerList find={find([['limit', '3']])} />,
    finds: ['link', ({ t, find }) => t('results.more', { count: Math.min(20, find([['limit', '3']]).help.total - 3) })],
  },
  'one chosen on the map': {
    draw: ({ find }) => (
      <AnswerList
        find={find([
          ['selected', 'all-known'],
          ['limit', '2'],
        ])}
      />
    ),
    finds: ['list', () => ''],
  },
} satisfies Examples
