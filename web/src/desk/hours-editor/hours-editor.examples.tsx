import type { Examples, Look } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { HoursEditor } from './hours-editor.tsx'

const drawn = (look: Look, schedule: string, hours_text = '', form: Parameters<typeof onDesk>[1]['form'] = null) =>
  onDesk(
    look,
    { name: 'edit', parameters: { id: 'a', group: 'hours' }, form },
    <form className="form">
      <HoursEditor provider={{ schedule, hours_text }} />
    </form>,
  )

const understood = ({ language }: Look) => sayOnDesk(language)('hours.understood')

export default {
  'nothing is known': { draw: (look) => drawn(look, ''), finds: ['heading', understood] },
  'a week with lunch': {
    draw: (look) => drawn(look, 'Mo-Fr 09:00-12:00,13:00-18:00; Sa-Su off; PH off'),
    finds: ['heading', understood],
  },
  'weekdays of the month, an appointment, and what no table shows': {
    draw: (look) =>
      drawn(
        look,
        'Mo-Th 09:00-18:00; Fr 09:00-12:00 "by appointment"; Sa-Su off; Sa[1,3] 10:00-13:00; We[-1] off; PH 10:00-12:00; Dec 25 off',
        'ежедневно кроме воскресенья',
      ),
    finds: ['heading', understood],
  },
  'hours that no table shows at all': {
    draw: (look) => drawn(look, 'sunrise-sunset'),
    finds: ['heading', understood],
  },
  'not taken': {
    draw: (look) =>
      drawn(look, '', '', {
        entries: [
          ['hours_as', 'week'],
          ['mo_from', 'утром'],
          ['mo_to', '18'],
          ['tu_from', '18'],
          ['tu_to', '9'],
        ],
        errors: [
          { field: 'mo_from', code: 'time_unreadable', values: { text: 'утром' } },
          { field: 'tu_to', code: 'time_order' },
        ],
      }),
    finds: ['heading', understood],
  },
} satisfies Examples
