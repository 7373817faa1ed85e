import type { Examples } from '../review/examples.ts'
import { AnswerHeading } from './answer-heading.tsx'

export default {
  'everything there is': { draw: ({ find }) => <AnswerHeading find={find()} />, finds: ['heading', ({ t }) => t('results.all')] },
  'near a place, whose namesake is offered': {
    draw: ({ find }) => <AnswerHeading find={find([['place', 's4']])} />,
    finds: ['status', ({ t, find }) => t('results.count', { count: find([['place', 's4']]).help.total })],
  },
  'a district': {
    draw: ({ find }) => <AnswerHeading find={find([['unit', 'lake']])} />,
    finds: ['link', ({ t }) => t('results.clear')],
  },
  'a name that was guessed': { draw: ({ find }) => <AnswerHeading find={find([['q', 'Узгэн']])} />, finds: ['status', () => ''] },
  'nothing found': {
    draw: ({ find }) => <AnswerHeading find={find([['q', 'Zzyzx']])} />,
    finds: ['paragraph', ({ t }) => t('results.relaxed', { text: 'Zzyzx' })],
  },
  'a part of the map': {
    draw: ({ find }) => <AnswerHeading find={find([['bbox', '75,42,77,43']])} />,
    finds: ['link', ({ t }) => t('results.area.clear')],
  },
} satisfies Examples
