import type { Examples } from '../review/examples.ts'
import { AgeLines } from './age-line.tsx'

const checked = { checked_at: '2026-11-02T08:00:00.000Z', months: 0, how: '', role: '', office: '' } as const

export default {
  'checked, by whom and how': {
    draw: () => (
      <AgeLines
        ages={[
          {
            ...checked,
            group: 'phones',
            state: 'holds',
            how: 'called',
            role: 'coordinator',
            office: 'Юридикалык жардам борбору',
          },
        ]}
        groups={['phones']}
      />
    ),
    finds: ['paragraph', ({ t }) => t('age.role.coordinator')],
  },
  'checked, and no more is known of it': {
    draw: () => <AgeLines ages={[{ ...checked, group: 'web', state: 'holds' }]} groups={['web']} />,
    finds: ['paragraph', ({ t, date }) => t('age.checked', { what: t('age.subject.web'), date: date('2026-11-02') })],
  },
  'long ago': {
    draw: () => <AgeLines ages={[{ ...checked, group: 'hours', state: 'due', months: 14 }]} groups={['hours']} />,
    finds: ['paragraph', ({ t }) => t('age.due_call', { what: t('age.subject.hours'), age: t('age.months', { count: 14 }) })],
  },
} satisfies Examples
