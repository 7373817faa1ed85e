import { weekdayName } from '@legalmap/data/text/dates.ts'
import type { Examples, Look } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { SampleHours } from '../../review/sample-hours.tsx'
import { DayRow } from './day-row.tsx'

const nothing = () => {}
const day = ({ language }: Look) => weekdayName(1, language, 'long')
const drawn = (look: Look, schedule: string, isOpen: boolean) =>
  onDesk(
    look,
    {},
    <SampleHours schedule={schedule}>
      {(form) => (
        <ul className="days">
          <DayRow form={form} name="mo" day={day(look)} label={day(look)} isOpen={isOpen} onOpen={nothing} onCopy={nothing} />
        </ul>
      )}
    </SampleHours>,
  )

export default {
  open: { draw: (look) => drawn(look, 'Mo 09:00-12:00,13:00-18:00', true), finds: ['listitem', () => ''] },
  closed: { draw: (look) => drawn(look, '', false), finds: ['listitem', () => ''] },
} satisfies Examples
