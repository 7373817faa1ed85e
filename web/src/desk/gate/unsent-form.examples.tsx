import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { UnsentForm } from './unsent-form.tsx'

export default {
  'a form waits to be sent again': {
    draw: (look) =>
      onDesk(look, { name: 'gate', person: null }, <UnsentForm address="/ky/desk/people/invite" entries={[['name', 'x']]} />),
    finds: ['button', ({ language }) => sayOnDesk(language)('unsent.send')],
  },
} satisfies Examples
