import type { Examples } from '../review/examples.ts'
import { ErrorPage } from './error-page.tsx'

export default {
  'not found': { draw: () => <ErrorPage name="not_found" />, finds: ['heading', ({ t }) => t('error.not_found.title')] },
  'broken on our side': { draw: () => <ErrorPage name="server_error" />, finds: ['heading', ({ t }) => t('error.server.title')] },
} satisfies Examples
