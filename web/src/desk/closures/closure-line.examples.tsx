import { formOf } from '@legalmap/data/desk/forms/group-forms.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRecord } from '../../review/sample-desk.ts'
import { KnownClosure, NewClosure } from './closure-line.tsx'

export default {
  'a new one': {
    draw: (look) => onDesk(look, {}, <NewClosure line="closure_2" />),
    finds: ['group', ({ language }) => sayOnDesk(language)('closure.kind')],
  },
  'one that is known': {
    draw: (look) =>
      onDesk(look, { form: { entries: formOf('closures', sampleRecord), errors: [] } }, <KnownClosure line="closure_1" />),
    finds: ['checkbox', ({ language }) => sayOnDesk(language)('closure.remove_yes')],
  },
} satisfies Examples
