import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import GatePage from './gate-page.tsx'

export default {
  'nobody is signed in': {
    draw: (look) => onDesk(look, { name: 'gate', person: null }, (page) => <GatePage page={page} />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('sign_in.title')],
  },
} satisfies Examples
