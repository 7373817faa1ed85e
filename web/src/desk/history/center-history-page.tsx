/** The history of one center. */
import { centerHistoryResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { type ShownPage, usePerson } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { ChangeList } from './change-list.tsx'

export default function CenterHistoryPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const person = usePerson()
  const { id = '' } = page.parameters
  const before = new URLSearchParams(page.search).get('before') ?? undefined
  const history = useResource(centerHistoryResource(id, before))
  // what was merged into it has another name
  const own = history.items.find(({ noun, record_id }) => noun !== 'provider' || record_id === id)
  const name = localize(own?.name ?? null, language)?.text ?? id
  return (
    <DeskMain title={t('center.history')} back={{ address: deskAddress(language, 'center', { id }), words: name }}>
      {may(person, 'history.redact') && (
        <p>
          <a href={deskAddress(language, 'redactions', { id })}>{t('redact.title')}</a>
        </p>
      )}
      <ChangeList
        page={history}
        center={id}
        older={(next) => deskAddress(language, 'center_history', { id }, { before: next })}
      />
    </DeskMain>
  )
}
