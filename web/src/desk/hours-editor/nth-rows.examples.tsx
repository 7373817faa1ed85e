import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { SampleHours } from '../../review/sample-hours.tsx'
import { NthRows } from './nth-rows.tsx'

export default {
  'two days of the month': {
    draw: (look) =>
      onDesk(look, {}, <SampleHours schedule="Sa[1,3] 10:00-13:00; We[-1] off">{(form) => <NthRows form={form} />}</SampleHours>),
    finds: ['heading', ({ language }) => sayOnDesk(language)('hours.nth')],
  },
} satisfies Examples
