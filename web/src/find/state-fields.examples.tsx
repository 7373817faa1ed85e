import type { Examples } from '../review/examples.ts'
import { StateFields } from './state-fields.tsx'

export default {
  'a question to carry on, which nobody sees': {
    draw: ({ find, t }) => (
      <form>
        <StateFields query={find([['q', 'Көл-Башы']]).state.query} />
        <button className="button" type="button">
          {t('filter.apply')}
        </button>
      </form>
    ),
    finds: ['button', ({ t }) => t('filter.apply')],
  },
} satisfies Examples
