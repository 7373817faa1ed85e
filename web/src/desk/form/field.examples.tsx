import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { SelectField, TextArea, TextField } from './field.tsx'

const form = { entries: [['a', 'typed'] as const], errors: [{ field: 'a', code: 'too_long' }] }

export default {
  'a line, as it starts': {
    draw: (look) => onDesk(look, {}, <TextField name="a" label="Name" hint="As on the door" starts="x" />),
    finds: ['textbox', () => 'Name'],
  },
  'a line that was not taken keeps what was typed': {
    draw: (look) => onDesk(look, { form }, <TextField name="a" label="Name" starts="x" />),
    finds: ['textbox', () => 'Name'],
  },
  'several lines': {
    draw: (look) => onDesk(look, {}, <TextArea name="a" label="Text" />),
    finds: ['textbox', () => 'Text'],
  },
  'one of a list': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <SelectField
          name="a"
          label="Cost"
          starts="2"
          options={[
            { value: '1', label: 'One' },
            { value: '2', label: 'Two' },
          ]}
        />,
      ),
    finds: ['combobox', () => 'Cost'],
  },
} satisfies Examples
