import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { Choices } from './choices.tsx'

const choices = [
  { value: '1', label: 'One', hint: 'the first' },
  { value: '2', label: 'Two' },
]

export default {
  'one of several': {
    draw: (look) => onDesk(look, {}, <Choices type="radio" name="a" legend="Which" choices={choices} starts={['2']} />),
    finds: ['group', () => 'Which'],
  },
  'any of several, not taken': {
    draw: (look) =>
      onDesk(
        look,
        { form: { entries: [['a', '1']], errors: [{ field: 'a', code: 'required' }] } },
        <Choices type="checkbox" name="a" legend="Which" choices={choices} starts={[]} />,
      ),
    finds: ['group', () => 'Which'],
  },
} satisfies Examples
