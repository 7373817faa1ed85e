import type { Examples } from '../review/examples.ts'
import { Hotlines } from './hotlines.tsx'

export default {
  one: {
    draw: ({ hit }) => <Hotlines hits={[hit('hotline-114')]} />,
    finds: ['link', ({ hit }) => hit('hotline-114').name.text],
  },
  'several, one of them not confirmed': {
    draw: ({ hit }) => <Hotlines hits={[hit('hotline-102'), hit('hotline-117'), hit('hotline-114')]} />,
    finds: ['link', ({ hit }) => hit('hotline-117').name.text],
  },
} satisfies Examples
