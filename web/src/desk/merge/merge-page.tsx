/** Two centers that are one: side by side, fact by fact, then one press; or they are told apart for good. */

import { mergeResource } from '@legalmap/data/desk/addresses.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { idIn } from '@legalmap/data/desk/forms/merge.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { DeskMerge } from '@legalmap/data/desk/resources/merge.ts'
import { localize } from '@legalmap/data/model/language.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { ChooseCenters } from './choose-centers.tsx'
import { FactChoice } from './fact-choice.tsx'

type Party = NonNullable<DeskMerge['keep']>

function Both({ merge, keep, other }: { merge: DeskMerge; keep: Party; other: Party }) {
  const { t, language } = useDeskWords()
  const said = (text: Party['name']) => localize(text, language)?.text ?? ''
  const line = (party: Party) => `${said(party.name) || party.id} (${said(party.where)})`
  return (
    <form className="form" method="post">
      <ErrorSummary />
      {[keep, other].map((party, index) => (
        <p key={party.id} className="merge-party">
          <b>{t(index === 0 ? 'merge.keep' : 'merge.other')}:</b>{' '}
          <a href={deskAddress(language, 'center', { id: party.id })}>{line(party)}</a>
        </p>
      ))}
      <p>
        <a href={deskAddress(language, 'merge', {}, { keep: other.id, other: keep.id })}>{t('merge.swap')}</a>
      </p>
      {[keep, other].map((party, index) => (
        <span key={party.id} hidden>
          <input type="hidden" name={index === 0 ? 'keep' : 'other'} value={party.id} />
          <input type="hidden" name={index === 0 ? 'keep_revision' : 'other_revision'} value={party.revision} />
        </span>
      ))}
      {merge.facts.length > 0 && <h2>{t('merge.facts')}</h2>}
      {merge.facts.map((choice) => (
        <FactChoice key={choice.fact} choice={choice} />
      ))}
      <p>{t('merge.follows', { visits: merge.visits, counts: merge.counts })}</p>
      <TextField name="reason" label={t('merge.reason')} maxLength={500} autoComplete="off" />
      <p className="actions">
        <button type="submit" className="button primary" name="act" value="merge">
          {t('merge.do')}
        </button>
        <button type="submit" className="button" name="act" value="different">
          {t('merge.different')}
        </button>
      </p>
    </form>
  )
}

export default function MergePage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const query = new URLSearchParams(page.search)
  const asked = (name: string) => idIn(page.form ? entryOf(page.form.entries, name) : (query.get(name) ?? ''))
  const merge = useResource(mergeResource(asked('keep'), asked('other')))
  const { keep, other } = merge
  const batch = query.get('batch')
  const back = keep
    ? { address: deskAddress(language, 'center', { id: keep.id }), words: localize(keep.name, language)?.text ?? keep.id }
    : { address: deskAddress(language, 'centers'), words: t('way.centers') }
  return (
    <DeskMain title={t('merge.title')} back={back}>
      {batch && keep && (
        <form method="post">
          <input type="hidden" name="batch" value={batch} />
          <input type="hidden" name="keep" value={keep.id} />
          <button type="submit" className="link">
            {t('undo')}
          </button>
        </form>
      )}
      {keep && other ? <Both merge={merge} keep={keep} other={other} /> : <ChooseCenters merge={merge} />}
    </DeskMain>
  )
}
