import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { LocalizedField } from './localized-field.tsx'

export default {
  'one line a language': {
    draw: (look) => onDesk(look, {}, <LocalizedField name="address" legend="Address" hint="As on the door" most={300} />),
    finds: ['group', () => 'Address'],
  },
  'one is older than the text it was made from': {
    draw: (look) => onDesk(look, {}, <LocalizedField name="address" legend="Address" lines most={300} older={['ky']} />),
    finds: ['group', () => 'Address'],
  },
} satisfies Examples
