import type { Examples } from '../review/examples.ts'
import { FeatureList } from './feature-list.tsx'

const nothing = () => {}

export default {
  'the pins by name, shown when it has the focus': {
    draw: ({ find, now }) => (
      <FeatureList
        hits={find([['limit', '6']]).help.hits}
        origin={null}
        now={now}
        selected="all-known"
        onSelect={nothing}
        onActive={nothing}
        onLeave={nothing}
      />
    ),
    finds: ['listbox', ({ t }) => t('map.features')],
  },
} satisfies Examples
