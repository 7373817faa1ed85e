import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleReview } from '../../review/sample-desk.ts'
import { ReviewItem } from './review-item.tsx'

export default {
  'in the list': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <ReviewItem review={sampleReview({ late: true })} />
        </ul>,
      ),
    finds: ['link', ({ language }) => sayOnDesk(language)('review.open')],
  },
  opened: {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <ReviewItem
            review={sampleReview({
              rows: sampleReview().rows.map((row) => ({
                ...row,
                conflicts: [{ fact: 'phones', before: [], mine: [], theirs: [] }],
              })),
            })}
            opened
          />
        </ul>,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('review.approve')],
  },
  'one’s own': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <ReviewItem review={sampleReview({ decides: false })} opened />
        </ul>,
      ),
    finds: ['listitem', ({ language }) => sayOnDesk(language)('review.not_own')],
  },
  'sent back': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <ReviewItem
            review={sampleReview({ decides: false, returned: { at: '', by: sampleReview().by, reason: 'Номер туура эмес' } })}
          />
        </ul>,
      ),
    finds: ['listitem', () => 'Номер туура эмес'],
  },
} satisfies Examples
