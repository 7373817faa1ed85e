/** What waits for a second person, the oldest first. */
import { reviewsResource } from '@legalmap/data/desk/addresses.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { ReviewItem } from './review-item.tsx'

export default function ReviewsPage() {
  const { t } = useDeskWords()
  const { items } = useResource(reviewsResource)
  return (
    <DeskMain title={t('way.reviews')}>
      <p>{t('review.lead')}</p>
      {items.length === 0 && <p className="muted">{t('review.none')}</p>}
      <ol className="changes">
        {items.map((review) => (
          <ReviewItem key={review.id} review={review} />
        ))}
      </ol>
    </DeskMain>
  )
}
