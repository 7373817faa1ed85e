/** The internal note of a center: for those who keep the register and the hotline, never for the public. */
import { centerResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type Localized, localize } from '@legalmap/data/model/language.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { SaveForm } from '../edit/save-form.tsx'
import { TextArea } from '../form/field.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'

export default function NotesPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const { id = '' } = page.parameters
  const center = useResource(centerResource(id))
  const name = localize(center.record.name as Localized, language)?.text ?? id
  return (
    <DeskMain title={t('note.title')} back={{ address: deskAddress(language, 'center', { id }), words: name }}>
      <SaveForm center={center} group="note">
        <TextArea name="note" label={t('note.label')} hint={t('note.hint')} rows={8} maxLength={4000} />
      </SaveForm>
    </DeskMain>
  )
}
