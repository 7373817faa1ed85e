import type { Examples } from '../review/examples.ts'
import ShellPage from './shell-page.tsx'

export default {
  opening: {
    draw: ({ around }) => <ShellPage page={around({ name: 'shell', state: 'opening' })} />,
    finds: ['status', ({ t }) => t('shell.opening')],
  },
  'not saved': {
    draw: ({ around }) => <ShellPage page={around({ name: 'shell', state: 'missing' })} />,
    finds: ['heading', ({ t }) => t('shell.missing.title')],
  },
} satisfies Examples
