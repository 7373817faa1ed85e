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
  'of a visit, and of what was merged into a center': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <ChangeItem change={sampleChange({ noun: 'visit', record_id: 'all-known-20261205' })} center="all-known" />
          <ChangeItem change={sampleChange({ record_id: 'its-double' })} center="all-known" />
        </ul>,
      ),
    finds: ['listitem', ({ language }) => sayOnDesk(language)('change.of_visit')],
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
