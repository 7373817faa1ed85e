/** Which centers it would be, before it is done: all that was typed goes along. */
import { bulkPreview } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useHanded } from '../account/handed.ts'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'

export function Preview({ name: page }: { name: 'bulk' | 'programs' }) {
  const { t, language } = useDeskWords()
  const { form } = useDeskPage()
  const { changed, left } = useHanded(bulkPreview)
  return (
    <form className="desk-block" method="post" action={deskAddress(language, page)} aria-labelledby="preview">
      <h2 id="preview">{t('bulk.preview', { count: changed.length })}</h2>
      <ul className="bullets">
        {changed.map(({ record_id, name }) => (
          <li key={record_id}>{localize(name, language)?.text ?? record_id}</li>
        ))}
      </ul>
      {left.length > 0 && <p className="attention">{t('bulk.left', { count: left.length })}</p>}
      {form?.entries.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="actions">
        {changed.length > 0 && (
          <button type="submit" name="confirm" value="yes" className="button primary">
            {t('bulk.confirm')}
          </button>
        )}
        <a href={deskAddress(language, page)}>{t('save.cancel')}</a>
      </div>
    </form>
  )
}
