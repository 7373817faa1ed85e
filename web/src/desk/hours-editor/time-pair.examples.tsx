import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { SampleHours } from '../../review/sample-hours.tsx'
import { TimePair } from './time-pair.tsx'

export default {
  'two times': {
    draw: (look) => {
      const t = sayOnDesk(look.language)
      return onDesk(
        look,
        {},
        <SampleHours schedule="Mo 09:00-12:00,13:00-18:00">
          {(form) => <TimePair form={form} name="pause" labels={[t('hours.pause.from'), t('hours.pause.to')]} />}
        </SampleHours>,
      )
    },
    finds: ['textbox', ({ language }) => sayOnDesk(language)('hours.pause.from')],
  },
} satisfies Examples
