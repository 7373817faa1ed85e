import type { Examples } from '../review/examples.ts'
import { AnswerList } from './answer-list.tsx'

export default {
  many: { draw: ({ find, now }) => <AnswerList find={find()} now={now} />, finds: ['list', () => ''] },
  'in your district, then farther': {
    draw: ({ find, now }) => <AnswerList find={find([['q', 'Көл-Башы']])} now={now} />,
    finds: ['heading', ({ t }) => t('results.farther')],
  },
  'more than the page holds': {
    draw: ({ find, now }) => <AnswerList find={find([['limit', '3']])} now={now} />,
    finds: ['link', ({ t, find }) => t('results.more', { count: Math.min(20, find([['limit', '3']]).help.total - 3) })],
  },
  'one chosen on the map': {
    draw: ({ find, now }) => (
      <AnswerList
        find={find([
          ['selected', 'all-known'],
          ['limit', '2'],
        ])}
        now={now}
      />
    ),
    finds: ['list', () => ''],
  },
} satisfies Examples
