import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import ConfirmPage from './confirm-page.tsx'

export default {
  'asks for the password once more': {
    draw: (look) => onDesk(look, { name: 'confirm' }, (page) => <ConfirmPage page={page} />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('confirm.title')],
  },
} satisfies Examples
