import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleChange } from '../../review/sample-desk.ts'
import { ChangeItem } from './change-item.tsx'

export default {
  'of a person': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <ChangeItem change={sampleChange()} named />
        </ul>,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('revert.change')],
  },
  'of the register itself': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <ChangeItem
            change={sampleChange({
              by: { account_id: '', name: '', office: '', role: '' },
              actor: 'seed',
              kind: 'seed',
              reverts: false,
            })}
          />
        </ul>,
      ),
    finds: ['listitem', () => 'seed'],
  },
} satisfies Examples
