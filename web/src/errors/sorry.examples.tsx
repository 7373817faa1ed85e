import type { Examples } from '../review/examples.ts'
import { Sorry } from './sorry.tsx'

export default {
  'not found': { draw: () => <Sorry about="not_found" />, finds: ['heading', ({ t }) => t('error.not_found.title')] },
  'broken on our side': { draw: () => <Sorry about="server" />, finds: ['heading', ({ t }) => t('error.server.title')] },
} satisfies Examples
