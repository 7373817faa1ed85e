import { formatDay } from '@legalmap/data/text/dates.ts'
import type { Examples } from '../review/examples.ts'
import { ClosureNotice } from './closure-notice.tsx'

export default {
  'closed until a day, with the reason': {
    draw: ({ page, now }) => <ClosureNotice closures={page('provider', '/providers/on-leave').closures} now={now} />,
    finds: ['region', ({ t }) => t('closure.now')],
  },
  'other hours at another place': {
    draw: ({ page, now }) => <ClosureNotice closures={page('provider', '/providers/moved').closures} now={now} />,
    finds: ['strong', ({ t, language }) => t('closure.other_hours', { day: formatDay('2026-11-27', language, { until: true }) })],
  },
} satisfies Examples
