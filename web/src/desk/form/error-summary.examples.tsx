import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { TextField } from './field.tsx'

export default {
  'two things are wrong': {
    draw: (look) =>
      onDesk(
        look,
        {
          form: {
            entries: [],
            errors: [
              { field: 'a', code: 'required' },
              { field: '', code: 'not_taken' },
            ],
          },
        },
        <>
          <ErrorSummary />
          <TextField name="a" label="Name" />
        </>,
      ),
    finds: ['alert', () => ''],
  },
} satisfies Examples
