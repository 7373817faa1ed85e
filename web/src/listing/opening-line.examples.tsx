import type { Examples } from '../review/examples.ts'
import { OpeningLine } from './opening-line.tsx'

export default {
  'open now': {
    draw: ({ now }) => <OpeningLine schedule="Mo-Fr 09:00-18:00" now={now} />,
    finds: ['paragraph', ({ t }) => t('open.now_until', { time: '18:00' })],
  },
  'opens later today': {
    draw: ({ now }) => <OpeningLine schedule="Mo-Fr 14:00-18:00" now={now} />,
    finds: ['paragraph', ({ t }) => t('open.later_today', { time: '14:00' })],
  },
  'always open': { draw: ({ now }) => <OpeningLine schedule="24/7" now={now} />, finds: ['paragraph', ({ t }) => t('open.now')] },
  'not confirmed': {
    draw: ({ now }) => <OpeningLine schedule="" now={now} />,
    finds: ['paragraph', ({ t }) => t('open.unconfirmed')],
  },
} satisfies Examples
