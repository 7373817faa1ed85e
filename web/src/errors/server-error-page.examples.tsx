import type { Examples } from '../review/examples.ts'
import ServerErrorPage from './server-error-page.tsx'

export default {
  whole: {
    draw: ({ around }) => <ServerErrorPage page={around({ name: 'server_error' })} />,
    finds: ['heading', ({ t }) => t('error.server.title')],
  },
} satisfies Examples
