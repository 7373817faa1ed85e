import { formOf } from '@legalmap/data/desk/forms/group-forms.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRecord } from '../../review/sample-desk.ts'
import { PhoneFields } from './phone-fields.tsx'

const entries = formOf('phones', sampleRecord)

export default {
  'two phones, and a line for a new one': {
    draw: (look) => onDesk(look, { form: { entries, errors: [] } }, <PhoneFields />),
    finds: ['group', ({ language }) => sayOnDesk(language)('phone.new')],
  },
  'one is not understood': {
    draw: (look) =>
      onDesk(
        look,
        {
          form: {
            entries: [...entries.filter(([name]) => name !== 'phone_3_number'), ['phone_3_number', '62 62 10']],
            errors: [{ field: 'phone_3_number', code: 'phone_no_area_code', values: { text: '62 62 10' } }],
          },
        },
        <PhoneFields />,
      ),
    finds: ['group', ({ language }) => sayOnDesk(language)('phone.new')],
  },
} satisfies Examples
