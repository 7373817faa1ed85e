import type { Examples } from '../review/examples.ts'
import { StatusLine } from './status-line.tsx'

export default {
  'works, on a date': {
    draw: () => <StatusLine status="open" sourceDate="2026-10-02" />,
    finds: ['paragraph', ({ t, date }) => t('status.open', { date: date('2026-10-02') })],
  },
  'works, without a date': {
    draw: () => <StatusLine status="open" sourceDate="" />,
    finds: ['paragraph', ({ t }) => t('status.open_undated')],
  },
  unknown: {
    draw: () => <StatusLine status="unknown" sourceDate="2018-06-25" />,
    finds: ['paragraph', ({ t, date }) => t('status.unknown', { date: date('2018-06-25') })],
  },
  planned: {
    draw: () => <StatusLine status="planned" sourceDate="2026-01" />,
    finds: ['paragraph', ({ t, date }) => t('status.planned', { date: date('2026-01') })],
  },
  historical: {
    draw: () => <StatusLine status="historical" sourceDate="" />,
    finds: ['paragraph', ({ t }) => t('status.historical')],
  },
  closed: { draw: () => <StatusLine status="closed" sourceDate="" />, finds: ['paragraph', ({ t }) => t('status.closed')] },
  'closed on a date': {
    draw: () => <StatusLine status="closed" sourceDate="2020" closedOn="2024-03" />,
    finds: ['paragraph', ({ t, date }) => t('status.closed_on', { date: date('2024-03') })],
  },
} satisfies Examples
