/** One press takes a change back, as a new change. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskWords } from '../desk-words.tsx'

export function UndoForm({ id, change }: { id: string; change: string }) {
  const { language, t } = useDeskWords()
  return (
    <form className="undo" method="post" action={`${deskAddress(language, 'center', { id })}/undo`}>
      <input type="hidden" name="change" value={change} />
      <button type="submit" className="link">
        {t('undo')}
      </button>
    </form>
  )
}
