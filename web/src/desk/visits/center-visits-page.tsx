/** The visits and duty days of a center: what is to come, planning more, calling off, and what is over. */

import { visitsResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { KeptVisit } from '@legalmap/data/desk/resources/visits.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { localize } from '@legalmap/data/model/language.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { PlanLines, PlanOne, PlanRoster } from './plan-forms.tsx'
import { VisitRow } from './visit-row.tsx'

function Rows({ visits, edit }: { visits: readonly KeptVisit[]; edit: boolean }) {
  return (
    <ul className="visit-rows">
      {visits.map((visit) => (
        <VisitRow key={visit.id} visit={visit} edit={edit} />
      ))}
    </ul>
  )
}

/** Right after something was done it is taken back by one press. */
function UndoBatch({ search }: { search: string }) {
  const { t } = useDeskWords()
  const batch = new URLSearchParams(search).get('batch')
  if (!batch) return null
  return (
    <form method="post">
      <input type="hidden" name="batch" value={batch} />
      <button type="submit" className="link">
        {t('undo')}
      </button>
    </form>
  )
}

export default function CenterVisitsPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const id = page.parameters.id ?? ''
  const { center, edit, visits } = useResource(visitsResource(id))
  const today = dayInKyrgyzstan(page.now)
  const coming = visits.filter(({ ends_at }) => Date.parse(ends_at) > page.now)
  const over = visits.filter(({ ends_at }) => Date.parse(ends_at) <= page.now).toReversed()
  const name = localize(center.name, language)?.text ?? id
  return (
    <DeskMain title={t('visit.title')} above={name} back={{ address: deskAddress(language, 'center', { id }), words: name }}>
      <UndoBatch search={page.search} />
      {coming.length === 0 && <p>{t('visit.none')}</p>}
      <Rows visits={coming} edit={edit} />
      {edit && (
        <section className="plans">
          <h2>{t('visit.plans')}</h2>
          <PlanOne />
          <PlanLines visits={visits} today={today} />
          <PlanRoster />
        </section>
      )}
      {over.length > 0 && (
        <details className="plan">
          <summary>{t('visit.over', { count: over.length })}</summary>
          <Rows visits={over} edit={false} />
        </details>
      )}
    </DeskMain>
  )
}
