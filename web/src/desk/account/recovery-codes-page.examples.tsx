import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleHanded } from '../../review/sample-people.ts'
import RecoveryCodesPage from './recovery-codes-page.tsx'

export default {
  'shown once': {
    draw: (look) => onDesk(look, { name: 'second_factor', resources: sampleHanded.codes }, <RecoveryCodesPage />),
    finds: ['link', ({ language }) => sayOnDesk(language)('codes.kept')],
  },
} satisfies Examples
