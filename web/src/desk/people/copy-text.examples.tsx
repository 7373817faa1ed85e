import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { CopyText } from './copy-text.tsx'

export default {
  'a text': {
    draw: (look) => onDesk(look, {}, <CopyText label="Label" text="Text" rows={3} />),
    finds: ['textbox', () => 'Label'],
  },
} satisfies Examples
