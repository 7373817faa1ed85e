import { reviewResource } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleReview } from '../../review/sample-desk.ts'
import ReviewPage from './review-page.tsx'

export default {
  'to be decided': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'review',
          parameters: { review: 'review-1' },
          resources: { [reviewResource('review-1').address]: sampleReview() },
        },
        (page) => <ReviewPage page={page} />,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('review.return')],
  },
} satisfies Examples
