import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleHanded } from '../../review/sample-people.ts'
import { PasskeyList } from './passkey-list.tsx'

export default {
  several: {
    draw: (look) => onDesk(look, { name: 'security', resources: sampleHanded.security }, <PasskeyList />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('security.passkeys')],
  },
} satisfies Examples
