import type { Examples } from '../review/examples.ts'
import { CardPage } from './card-page.tsx'

export default {
  'everything known': {
    draw: ({ page }) => <CardPage page={page('card', '/providers/all-known/card')} publicUrl="https://map.example" />,
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
  'nothing known': {
    draw: ({ page }) => <CardPage page={page('card', '/providers/nothing-known/card')} publicUrl="https://map.example" />,
    finds: ['heading', ({ hit }) => hit('nothing-known').name.text],
  },
  'a shelter': {
    draw: ({ page }) => <CardPage page={page('card', '/providers/shelter/card')} publicUrl="https://map.example" />,
    finds: ['heading', ({ hit }) => hit('shelter').name.text],
  },
} satisfies Examples
