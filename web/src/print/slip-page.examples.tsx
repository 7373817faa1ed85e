import type { Examples } from '../review/examples.ts'
import SlipPage from './slip-page.tsx'

export default {
  'everything known': {
    draw: ({ whole }) => <SlipPage page={whole('slip', '/providers/all-known/card')} />,
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
  'nothing known': {
    draw: ({ whole }) => <SlipPage page={whole('slip', '/providers/nothing-known/card')} />,
    finds: ['heading', ({ hit }) => hit('nothing-known').name.text],
  },
  'a shelter': {
    draw: ({ whole }) => <SlipPage page={whole('slip', '/providers/shelter/card')} />,
    finds: ['heading', ({ hit }) => hit('shelter').name.text],
  },
  'closed until a day': {
    draw: ({ whole }) => <SlipPage page={whole('slip', '/providers/on-leave/card')} />,
    finds: ['listitem', ({ t }) => t('come.by_appointment')],
  },
} satisfies Examples
