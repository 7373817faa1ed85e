import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleCenter } from '../../review/sample-desk.ts'
import { SaveForm } from './save-form.tsx'

export default {
  'around a field': {
    draw: (look) =>
      onDesk(
        look,
        { name: 'notes', parameters: { id: 'all-known' } },
        <SaveForm center={sampleCenter()} group="note">
          <p>…</p>
        </SaveForm>,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('save.button')],
  },
  'for who may only send corrections': {
    draw: (look) =>
      onDesk(
        look,
        { name: 'notes', parameters: { id: 'all-known' } },
        <SaveForm
          center={sampleCenter(undefined, {
            rights: { edit: false, check: false, note: true, revert: false, propose: true, second_look: false },
          })}
          group="note"
        >
          <p>…</p>
        </SaveForm>,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('save.propose')],
  },
} satisfies Examples
