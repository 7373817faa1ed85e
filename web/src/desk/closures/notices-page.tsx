/** What the public is told for a while, in words: it comes and goes by its days. */
import { centerResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type Localized, localize } from '@legalmap/data/model/language.ts'
import type { Notice } from '@legalmap/data/model/provider.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { LocalizedField } from '../edit/localized-field.tsx'
import { SaveForm } from '../edit/save-form.tsx'
import { Choices } from '../form/choices.tsx'
import { TextField } from '../form/field.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { EndChoices } from './end-choices.tsx'

function NoticeLine({ line, known }: { line: string; known: boolean }) {
  const { t } = useDeskWords()
  return (
    <div className="form">
      <LocalizedField name={`${line}_text`} joint="_" legend={t('notice.text')} hint={t('notice.text_hint')} lines most={500} />
      {known ? (
        <TextField name={`${line}_until`} label={t('closure.until')} hint={t('closure.until_hint')} type="date" />
      ) : (
        <EndChoices line={line} />
      )}
      <TextField name={`${line}_from`} label={t('closure.from')} type="date" />
      {known && (
        <Choices
          type="checkbox"
          name={`${line}_remove`}
          legend={t('closure.remove')}
          starts={[]}
          choices={[{ value: 'yes', label: t('notice.remove_yes') }]}
        />
      )}
    </div>
  )
}

export default function NoticesPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const { id = '' } = page.parameters
  const center = useResource(centerResource(id))
  const name = localize(center.record.name as Localized, language)?.text ?? id
  const notices = (center.record.notices ?? []) as Notice[]
  return (
    <DeskMain title={t('notice.title')} back={{ address: deskAddress(language, 'center', { id }), words: name }}>
      <SaveForm center={center} group="notices">
        {[...notices.keys(), notices.length].map((index) => (
          <section key={index} className="desk-block" aria-labelledby={`notice-${index}`}>
            <h2 id={`notice-${index}`}>{index < notices.length ? t('notice.known', { number: index + 1 }) : t('notice.new')}</h2>
            <NoticeLine line={`notice_${index + 1}`} known={index < notices.length} />
          </section>
        ))}
      </SaveForm>
    </DeskMain>
  )
}
