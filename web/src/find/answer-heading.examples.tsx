import type { Examples } from '../review/examples.ts'
import { AnswerHeading } from './answer-heading.tsx'

export default {
  'everything there is': {
    draw: ({ find, page }) => <AnswerHeading find={find()} problems={page('find', '').problems} />,
    finds: ['heading', ({ t }) => t('results.all')],
  },
  'near a place, whose namesake is offered': {
    draw: ({ find, page }) => <AnswerHeading find={find([['place', 's4']])} problems={page('find', '').problems} />,
    finds: ['status', ({ t, find }) => t('results.count', { count: find([['place', 's4']]).help.total })],
  },
  'a district': {
    draw: ({ find, page }) => <AnswerHeading find={find([['unit', 'lake']])} problems={page('find', '').problems} />,
    finds: ['link', ({ t }) => t('share.poster')],
  },
  'a name that was guessed': {
    draw: ({ find, page }) => <AnswerHeading find={find([['q', 'Узгэн']])} problems={page('find', '').problems} />,
    finds: ['status', () => ''],
  },
  'nothing found': {
    draw: ({ find, page }) => <AnswerHeading find={find([['q', 'Zzyzx']])} problems={page('find', '').problems} />,
    finds: ['paragraph', ({ t }) => t('results.relaxed', { text: 'Zzyzx' })],
  },
  'many places with names alike, folded': {
    draw: ({ find, page }) => {
      const near = find([['q', 'Кара-Суу']])
      const namesakes = ['1', '2', '3'].flatMap((copy) => near.help.namesakes.map((other) => ({ ...other, id: other.id + copy })))
      return <AnswerHeading find={{ ...near, help: { ...near.help, namesakes } }} problems={page('find', '').problems} />
    },
    finds: ['group', ({ t }) => t('results.namesakes_folded', { count: 3 })],
  },
  'a part of the map': {
    draw: ({ find, page }) => <AnswerHeading find={find([['bbox', '75,42,77,43']])} problems={page('find', '').problems} />,
    finds: ['heading', ({ t }) => t('results.area')],
  },
} satisfies Examples
