import type { Examples } from '../review/examples.ts'
import ProviderPage from './provider-page.tsx'

export default {
  'everything known': {
    draw: ({ whole }) => <ProviderPage page={whole('provider', '/providers/all-known')} />,
    finds: ['heading', ({ hit }) => hit('all-known').name.text],
  },
  'nothing known': {
    draw: ({ whole }) => <ProviderPage page={whole('provider', '/providers/nothing-known')} />,
    finds: ['heading', ({ hit }) => hit('nothing-known').name.text],
  },
  'a long Russian name': {
    draw: ({ whole }) => <ProviderPage page={whole('provider', '/providers/long-name')} />,
    finds: ['heading', ({ hit }) => hit('long-name').name.text],
  },
  'a shelter': {
    draw: ({ whole }) => <ProviderPage page={whole('provider', '/providers/shelter')} />,
    finds: ['heading', ({ hit }) => hit('shelter').name.text],
  },
  'not yet open': {
    draw: ({ whole }) => <ProviderPage page={whole('provider', '/providers/planned')} />,
    finds: ['heading', ({ hit }) => hit('planned').name.text],
  },
  'closed until a day': {
    draw: ({ whole }) => <ProviderPage page={whole('provider', '/providers/on-leave')} />,
    finds: ['region', ({ t }) => t('closure.now')],
  },
  'at another place': {
    draw: ({ whole }) => <ProviderPage page={whole('provider', '/providers/moved')} />,
    finds: ['region', ({ t }) => t('closure.now')],
  },
  'closed for good': {
    draw: ({ whole }) => <ProviderPage page={whole('provider', '/providers/closed')} />,
    finds: ['link', ({ hit }) => hit('all-known').name.text],
  },
} satisfies Examples
