import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { CodeField } from './code-field.tsx'

export default {
  empty: {
    draw: (look) => onDesk(look, { name: 'second_factor' }, <CodeField />),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('code.code')],
  },
} satisfies Examples
