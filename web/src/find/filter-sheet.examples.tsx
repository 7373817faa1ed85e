import type { Examples } from '../review/examples.ts'
import FilterSheet from './filter-sheet.tsx'

export default {
  open: {
    draw: ({ find, page }) => <FilterSheet find={find()} problems={page('find', '').problems} onClose={() => {}} />,
    finds: ['dialog', ({ t }) => t('filter.heading')],
  },
} satisfies Examples
