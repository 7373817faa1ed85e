import { formatDay } from '@legalmap/data/text/dates.ts'
import type { Examples } from '../review/examples.ts'
import { OpeningLine } from './opening-line.tsx'

const closed = { kind: 'closed', from: '', until: '2026-12-04', schedule: '', reason: null, place: null } as const

export default {
  'open now': {
    draw: ({ now }) => <OpeningLine hours={{ schedule: 'Mo-Fr 09:00-18:00' }} now={now} />,
    finds: ['paragraph', ({ t }) => t('open.now_until', { time: '18:00' })],
  },
  'opens later today': {
    draw: ({ now }) => <OpeningLine hours={{ schedule: 'Mo-Fr 14:00-18:00' }} now={now} />,
    finds: ['paragraph', ({ t }) => t('open.later_today', { time: '14:00' })],
  },
  'always open': {
    draw: ({ now }) => <OpeningLine hours={{ schedule: '24/7' }} now={now} />,
    finds: ['paragraph', ({ t }) => t('open.now')],
  },
  'not confirmed': {
    draw: ({ now }) => <OpeningLine hours={{ schedule: '' }} now={now} />,
    finds: ['paragraph', ({ t }) => t('open.unconfirmed')],
  },
  'closed until a day': {
    draw: ({ now }) => <OpeningLine hours={{ schedule: 'Mo-Fr 09:00-18:00', closures: [closed] }} now={now} />,
    finds: ['paragraph', ({ t, language }) => t('closure.closed', { day: formatDay('2026-12-04', language, { until: true }) })],
  },
  'at other hours that are known, and at another place': {
    draw: ({ now }) => (
      <OpeningLine
        hours={{
          schedule: 'Mo-Fr 09:00-18:00',
          closures: [
            { ...closed, kind: 'other_hours', schedule: 'Mo-Fr 10:00-12:00' },
            { ...closed, kind: 'moved', until: '', place: { text: 'Токтогул көчөсү, 5' } },
          ],
        }}
        now={now}
      />
    ),
    finds: ['paragraph', ({ t }) => t('open.now_until', { time: '12:00' })],
  },
  'by phone only, nobody knows until when': {
    draw: ({ now }) => (
      <OpeningLine hours={{ schedule: '', closures: [{ ...closed, kind: 'by_phone_only', until: '' }] }} now={now} />
    ),
    finds: ['paragraph', ({ t }) => t('closure.by_phone_only_open')],
  },
} satisfies Examples
