import type { Examples, Look } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { Understood } from './understood.tsx'

const heading = ({ language }: Look) => sayOnDesk(language)('hours.understood')

export default {
  'a week': {
    draw: (look) => onDesk(look, {}, <Understood schedule="Mo-Fr 09:00-18:00; PH off" />),
    finds: ['heading', heading],
  },
  nothing: { draw: (look) => onDesk(look, {}, <Understood schedule="" />), finds: ['heading', heading] },
  'what nobody understands': {
    draw: (look) => onDesk(look, {}, <Understood schedule="Mo-Fr 9-18" />),
    finds: ['heading', heading],
  },
} satisfies Examples
