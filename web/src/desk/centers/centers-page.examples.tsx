import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import CentersPage from './centers-page.tsx'

export default {
  empty: {
    draw: (look) => onDesk(look, {}, <CentersPage />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('way.centers')],
  },
} satisfies Examples
