import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { FactChoice } from './fact-choice.tsx'

export default {
  'an address of the web': {
    draw: (look) =>
      onDesk(
        look,
        { name: 'merge' },
        <FactChoice
          choice={{
            fact: 'website',
            values: [{ fact: 'website', keep: '', other: 'https://center.example' }],
            choices: ['keep', 'other'],
            proposed: 'other',
          }}
        />,
      ),
    finds: ['group', () => ''],
  },
} satisfies Examples
