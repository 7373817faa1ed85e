/** When a center is closed or otherwise than usual for a while: "closed until Friday" in a few taps; it ends by itself. */
import { centerResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type Localized, localize } from '@legalmap/data/model/language.ts'
import type { Closure } from '@legalmap/data/model/provider.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { SaveForm } from '../edit/save-form.tsx'
import { FactValue } from '../facts/fact-value.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { KnownClosure, NewClosure } from './closure-line.tsx'

export default function ClosuresPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const { id = '' } = page.parameters
  const center = useResource(centerResource(id))
  const name = localize(center.record.name as Localized, language)?.text ?? id
  const closures = (center.record.closures ?? []) as Closure[]
  return (
    <DeskMain title={t('closure.title')} back={{ address: deskAddress(language, 'center', { id }), words: name }}>
      <SaveForm center={center} group="closures">
        {closures.map((closure, index) => (
          <section key={JSON.stringify(closure)} className="desk-block" aria-label={t('closure.known', { number: index + 1 })}>
            <FactValue fact="closures" value={[closure]} />
            <details>
              <summary>{t('closure.change')}</summary>
              <KnownClosure line={`closure_${index + 1}`} />
            </details>
          </section>
        ))}
        <section aria-labelledby="new-closure" className="form">
          {closures.length > 0 && <h2 id="new-closure">{t('closure.new')}</h2>}
          {closures.length === 0 && (
            <h2 id="new-closure" className="hidden">
              {t('closure.new')}
            </h2>
          )}
          <NewClosure line={`closure_${closures.length + 1}`} />
        </section>
      </SaveForm>
    </DeskMain>
  )
}
