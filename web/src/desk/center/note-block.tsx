/** What stays inside: notes that are never published. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import { useDeskWords } from '../desk-words.tsx'

export function NoteBlock({ center: { id, record, rights } }: { center: DeskCenter }) {
  const { t, language } = useDeskWords()
  if (!rights.note) return null
  const note = String(record.note ?? '')
  return (
    <section className="desk-block note" aria-labelledby="note">
      <h2 id="note">{t('note.title')}</h2>
      <p className={note ? 'as-typed' : 'muted'}>{note || t('note.none')}</p>
      {rights.edit && (
        <p>
          <a className="button" href={deskAddress(language, 'notes', { id })}>
            {t('note.edit')}
          </a>
        </p>
      )}
    </section>
  )
}
