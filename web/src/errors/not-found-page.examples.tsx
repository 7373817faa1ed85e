import type { Examples } from '../review/examples.ts'
import NotFoundPage from './not-found-page.tsx'

export default {
  whole: {
    draw: ({ around }) => <NotFoundPage page={around({ name: 'not_found' })} />,
    finds: ['heading', ({ t }) => t('error.not_found.title')],
  },
} satisfies Examples
