import { reviewsResource } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleResources } from '../../review/sample-desk.ts'
import ReviewsPage from './reviews-page.tsx'

export default {
  'one waits': {
    draw: (look) => onDesk(look, { name: 'reviews', resources: sampleResources }, <ReviewsPage />),
    finds: ['link', ({ language }) => sayOnDesk(language)('review.open')],
  },
  none: {
    draw: (look) =>
      onDesk(look, { name: 'reviews', resources: { [reviewsResource.address]: { total: 0, items: [] } } }, <ReviewsPage />),
    finds: ['paragraph', ({ language }) => sayOnDesk(language)('review.none')],
  },
} satisfies Examples
