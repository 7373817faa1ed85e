/** The first page of the desk: the centers that somebody answers for. */
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'

export default function CentersPage() {
  const { t } = useDeskWords()
  return (
    <DeskMain title={t('way.centers')}>
      <p>{t('for')}</p>
    </DeskMain>
  )
}
