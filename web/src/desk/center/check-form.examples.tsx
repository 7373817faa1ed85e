import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { CheckForm } from './check-form.tsx'

export default {
  closed: {
    draw: (look) => onDesk(look, {}, <CheckForm id="all-known" revision={7} group="phones" />),
    finds: ['group', () => ''],
  },
} satisfies Examples
