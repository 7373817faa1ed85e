import type { Examples } from '../review/examples.ts'
import { PhoneLink } from './phone-link.tsx'

export default {
  'a number': {
    draw: () => <PhoneLink number="+996312000001" />,
    finds: ['link', ({ t }) => t('phone.call', { number: '+996 312 00 00 01' })],
  },
  'a short number': { draw: () => <PhoneLink number="114" />, finds: ['link', ({ t }) => t('phone.call', { number: '114' })] },
  'with an extension': {
    draw: () => <PhoneLink number="+996312000002" extension="105" />,
    finds: ['link', ({ t }) => t('phone.extension', { number: '105' })],
  },
  'of somebody in a list': {
    draw: ({ provider, language }) => <PhoneLink number="+996312000001" whose={provider('all-known').name[language]} />,
    finds: ['link', ({ provider, language }) => provider('all-known').name[language]],
  },
} satisfies Examples
