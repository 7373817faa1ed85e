import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { KeyForm } from './key-form.tsx'

export default {
  'asks for a passkey': {
    draw: (look) =>
      onDesk(
        look,
        { name: 'sign_in' },
        <div>
          <KeyForm work="ask" action="/x" button="Key" failed="No" />
        </div>,
      ),
    finds: ['button', () => 'Key'],
  },
} satisfies Examples
