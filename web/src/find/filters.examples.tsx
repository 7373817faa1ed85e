import type { Examples } from '../review/examples.ts'
import { Filters } from './filters.tsx'

export default {
  'nothing chosen': {
    draw: ({ find, page }) => <Filters find={find()} problems={page('find', '').problems} />,
    finds: ['group', ({ t }) => t('filter.heading')],
  },
  'two chosen': {
    draw: ({ find, page }) => (
      <Filters
        find={find([
          ['kind', 'crisis_center'],
          ['kind', 'cpdv'],
        ])}
        problems={page('find', '').problems}
      />
    ),
    finds: ['link', ({ t }) => t('filter.remove', { name: t('kind.cpdv') })],
  },
  'near a place': {
    draw: ({ find, page }) => <Filters find={find([['place', 's4']])} problems={page('find', '').problems} />,
    finds: ['link', ({ t }) => t('results.clear')],
  },
  'a part of the map': {
    draw: ({ find, page }) => <Filters find={find([['bbox', '75,42,77,43']])} problems={page('find', '').problems} />,
    finds: ['link', ({ t }) => t('results.area.clear')],
  },
} satisfies Examples
