import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { SampleHours } from '../../review/sample-hours.tsx'
import { SyntaxField } from './syntax-field.tsx'

export default {
  'hours that no table shows': {
    draw: (look) =>
      onDesk(look, {}, <SampleHours schedule="sunrise-sunset">{(form) => <SyntaxField form={form} />}</SampleHours>),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('hours.syntax')],
  },
} satisfies Examples
