import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleHanded } from '../../review/sample-people.ts'
import { SessionList } from './session-list.tsx'

export default {
  several: {
    draw: (look) => onDesk(look, { name: 'security', resources: sampleHanded.security }, <SessionList />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('security.sessions')],
  },
} satisfies Examples
