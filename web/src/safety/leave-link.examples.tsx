import type { Examples } from '../review/examples.ts'
import { LeaveLink, SkipToLeave } from './leave-link.tsx'

export default {
  'in the bar that is always in sight': { draw: () => <LeaveLink />, finds: ['link', ({ t }) => t('leave.link')] },
  'as a skip link': { draw: () => <SkipToLeave />, finds: ['link', ({ t }) => t('leave.link')] },
} satisfies Examples
