import type { Examples } from '../review/examples.ts'
import { SlipPage } from './slip-page.tsx'

export default {
  'everything known': {
    draw: ({ page }) => <SlipPage page={page('slip', '/providers/all-known/card')} publicUrl="https://map.example" />,
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
  'nothing known': {
    draw: ({ page }) => <SlipPage page={page('slip', '/providers/nothing-known/card')} publicUrl="https://map.example" />,
    finds: ['heading', ({ hit }) => hit('nothing-known').name.text],
  },
  'a shelter': {
    draw: ({ page }) => <SlipPage page={page('slip', '/providers/shelter/card')} publicUrl="https://map.example" />,
    finds: ['heading', ({ hit }) => hit('shelter').name.text],
  },
} satisfies Examples
