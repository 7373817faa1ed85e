import type { Examples } from '../review/examples.ts'
import { NextVisits, WaysOn } from './beside-answers.tsx'

export default {
  'the next visits': {
    draw: ({ find }) => <NextVisits find={find([['place', 's1']])} />,
    finds: ['link', ({ t }) => t('visits.title')],
  },
  'where nothing fits': {
    draw: ({ find }) => <WaysOn find={find([['q', 'Zzyzx']])} />,
    finds: ['link', ({ t }) => t('hotline.call')],
  },
} satisfies Examples
