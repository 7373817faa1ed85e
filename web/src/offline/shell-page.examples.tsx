import type { Examples } from '../review/examples.ts'
import { ShellPage } from './shell-page.tsx'

export default {
  opening: { draw: () => <ShellPage state="opening" />, finds: ['status', ({ t }) => t('shell.opening')] },
  'not saved': { draw: () => <ShellPage state="missing" />, finds: ['heading', ({ t }) => t('shell.missing.title')] },
} satisfies Examples
