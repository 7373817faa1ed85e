/** A center as whoever keeps it sees it: all that is known, how sure it is, what holds for a while, what waits, what stays inside. */
import { centerResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { Localized } from '@legalmap/data/model/language.ts'
import { localize } from '@legalmap/data/model/language.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import { useEffect } from 'react'
import { useWords } from '../../ui/words.tsx'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { NextVisits } from '../visits/next-visits.tsx'
import { GroupBlock } from './group-block.tsx'
import { NoteBlock } from './note-block.tsx'
import { NowBlock } from './now-block.tsx'
import { WaitingBlock } from './waiting-block.tsx'

/** In the order in which people ask for them. */
const groups: readonly CheckGroup[] = ['phones', 'hours', 'place', 'existence', 'help', 'name', 'access', 'web']

/** Browsers keep a public page for up to a minute: after a save this one is asked for the page of now, which she wants to see next. */
function useFreshPage(address: string, search: string) {
  useEffect(() => {
    if (new URLSearchParams(search).has('said')) fetch(address, { cache: 'reload' }).catch(() => {})
  }, [address, search])
}

export default function CenterPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const { t: site } = useWords()
  const center = useResource(centerResource(page.parameters.id ?? ''))
  const { id, record, units, reviews } = center
  const name = localize(record.name as Localized, language)
  const kind = site(`kind.${record.kind as Provider['kind']}`)
  const where = units.map((unit) => localize(unit.name, language)?.text).filter(Boolean)
  const visibility = record.location_visibility as Provider['location_visibility']
  // what others must know is read before a caller is told the rest
  const hasNote = Boolean(record.note)
  const public_page = `/${language}/providers/${id}`
  useFreshPage(public_page, page.search)
  return (
    <DeskMain
      title={name?.text ?? id}
      above={[kind, ...where].join(' · ')}
      back={{ address: deskAddress(language, 'centers'), words: t('way.centers') }}
      wide
    >
      <p className="center-links">
        <a href={public_page}>{t('center.public_page')}</a>
        <a href={deskAddress(language, 'center_history', { id })}>{t('center.history')}</a>
      </p>
      {visibility !== 'public' && <p className="attention">{t(`word.location_visibility.${visibility}`)}</p>}
      <div className="desk-blocks">
        <NowBlock center={center} />
        <NextVisits id={id} />
        {hasNote && <NoteBlock center={center} />}
        <WaitingBlock reviews={reviews} />
        {groups.map((group) => (
          <GroupBlock key={group} center={center} group={group} />
        ))}
        {!hasNote && <NoteBlock center={center} />}
      </div>
    </DeskMain>
  )
}
