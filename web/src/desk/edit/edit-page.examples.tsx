import { formOf } from '@legalmap/data/desk/forms/group-forms.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRecord, sampleResources } from '../../review/sample-desk.ts'
import EditPage from './edit-page.tsx'

const of = (group: string) => ({ name: 'edit', parameters: { id: 'all-known', group }, resources: sampleResources }) as const

export default {
  phones: {
    draw: (look) => onDesk(look, of('phones'), (page) => <EditPage page={page} />),
    finds: ['button', ({ language }) => sayOnDesk(language)('save.button')],
  },
  place: {
    draw: (look) => onDesk(look, of('place'), (page) => <EditPage page={page} />),
    finds: ['button', ({ language }) => sayOnDesk(language)('save.button')],
  },
  'not taken': {
    draw: (look) =>
      onDesk(
        look,
        {
          ...of('web'),
          form: {
            entries: [
              ['email', 'a@b'],
              ['website', ''],
            ],
            errors: [{ field: 'email', code: 'not_an_email' }],
          },
        },
        (page) => <EditPage page={page} />,
      ),
    finds: ['alert', () => ''],
  },
  'somebody else changed it meanwhile': {
    draw: (look) =>
      onDesk(
        look,
        {
          ...of('place'),
          form: {
            entries: [...formOf('place', sampleRecord), ['ask', 'address.ky'], ['base', '8']],
            errors: [],
            conflicts: [{ fact: 'address.ky', before: 'Эски көчө', mine: 'Ынтымак көчөсү, 12', theirs: 'Ынтымак көчөсү, 14' }],
          },
        },
        (page) => <EditPage page={page} />,
      ),
    finds: ['alert', () => ''],
  },
} satisfies Examples
