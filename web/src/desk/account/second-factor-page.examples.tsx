import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { notTaken, sampleHanded } from '../../review/sample-people.ts'
import SecondFactorPage from './second-factor-page.tsx'

const shown = { name: 'second_factor', resources: sampleHanded.secret } as const

export default {
  'the picture and the key': {
    draw: (look) => onDesk(look, shown, <SecondFactorPage />),
    finds: ['img', ({ language }) => sayOnDesk(language)('factor.picture')],
  },
  'a wrong code': {
    draw: (look) => onDesk(look, { ...shown, form: notTaken('code', 'code_wrong') }, <SecondFactorPage />),
    finds: ['alert', ({ language }) => sayOnDesk(language)('error.code_wrong')],
  },
} satisfies Examples
