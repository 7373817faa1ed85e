import type { Examples } from '../review/examples.ts'
import { ProviderPage } from './provider-page.tsx'

export default {
  'everything known': {
    draw: ({ page, now }) => (
      <ProviderPage page={page('provider', '/providers/all-known')} now={now} publicUrl="https://map.example" />
    ),
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
  'nothing known': {
    draw: ({ page, now }) => (
      <ProviderPage page={page('provider', '/providers/nothing-known')} now={now} publicUrl="https://map.example" />
    ),
    finds: ['heading', ({ hit }) => hit('nothing-known').name.text],
  },
  'a long Russian name': {
    draw: ({ page, now }) => (
      <ProviderPage page={page('provider', '/providers/long-name')} now={now} publicUrl="https://map.example" />
    ),
    finds: ['heading', ({ hit }) => hit('long-name').name.text],
  },
  'a shelter': {
    draw: ({ page, now }) => (
      <ProviderPage page={page('provider', '/providers/shelter')} now={now} publicUrl="https://map.example" />
    ),
    finds: ['heading', ({ hit }) => hit('shelter').name.text],
  },
  'not yet open': {
    draw: ({ page, now }) => (
      <ProviderPage page={page('provider', '/providers/planned')} now={now} publicUrl="https://map.example" />
    ),
    finds: ['heading', ({ hit }) => hit('planned').name.text],
  },
} satisfies Examples
