import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { ConflictView } from './conflict-view.tsx'

export default {
  'two values of one fact': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ConflictView
          conflicts={[
            {
              fact: 'address.ky',
              before: 'Эски көчө',
              mine: 'Ынтымак көчөсү, 12',
              theirs: 'Ынтымак көчөсү, 14',
              by: { account_id: 'a2', name: 'Бакыт Асанов', office: 'Ош', role: 'coordinator' },
              at: '2026-11-20T04:30:00.000Z',
            },
          ]}
        />,
      ),
    finds: ['radio', ({ language }) => sayOnDesk(language)('conflict.theirs')],
  },
  'the form is too old': {
    draw: (look) => onDesk(look, {}, <ConflictView conflicts={[]} />),
    finds: ['alert', () => ''],
  },
} satisfies Examples
