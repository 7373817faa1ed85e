/** One thing that waits for a second person, to be let through or sent back. */
import { reviewResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { ReviewItem } from './review-item.tsx'

export default function ReviewPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const review = useResource(reviewResource(page.parameters.review ?? ''))
  return (
    <DeskMain title={t('review.title')} back={{ address: deskAddress(language, 'reviews'), words: t('way.reviews') }}>
      <ul className="changes">
        <ReviewItem review={review} opened />
      </ul>
    </DeskMain>
  )
}
