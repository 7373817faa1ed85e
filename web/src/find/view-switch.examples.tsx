import type { Examples } from '../review/examples.ts'
import { ViewSwitch } from './view-switch.tsx'

export default {
  list: { draw: ({ find }) => <ViewSwitch find={find()} />, finds: ['link', ({ t }) => t('view.list')] },
  map: { draw: ({ find }) => <ViewSwitch find={find([['view', 'map']])} />, finds: ['link', ({ t }) => t('view.map')] },
} satisfies Examples
