import type { Examples } from '../review/examples.ts'
import { FilterChoices } from './filter-choices.tsx'

export default {
  'all of the sample register': {
    draw: ({ find, page }) => (
      <div className="filter-list">
        <FilterChoices find={find()} problems={page('find', '').problems} />
      </div>
    ),
    finds: ['group', ({ t }) => t('filter.kind')],
  },
} satisfies Examples
