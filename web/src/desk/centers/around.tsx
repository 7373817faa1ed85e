/** From where the list is ranked, and which other places the same words can mean: a caller says a village, and there are many of a name. */
import type { CentersQuery } from '@legalmap/data/desk/addresses.ts'
import type { CenterList, SearchedAround } from '@legalmap/data/desk/resources/center-list.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { centersAddress } from './centers-address.ts'

export function Around({ list: { around, namesakes }, query }: { list: CenterList; query: CentersQuery }) {
  const { t, language } = useDeskWords()
  const { t: site } = useWords()
  if (!around) return null
  const said = ({ id, name, within }: SearchedAround) =>
    [localize(name, language)?.text ?? id, within && localize(within, language)?.text].filter(Boolean).join(', ')
  const others = namesakes.filter(({ type }) => type === 'place')
  return (
    <section className="around" aria-labelledby="around">
      <h2 id="around">{site('results.near', { place: said(around) })}</h2>
      <p className="small muted">{site('results.straight_line')}</p>
      {others.length > 0 && (
        <nav aria-label={t('centers.namesakes')}>
          <p className="small">{t('centers.namesakes')}</p>
          <ul className="chips">
            {others.map((other) => (
              <li key={other.id}>
                <a className="chip" href={centersAddress(language, { ...query, place: other.id, cursor: undefined })}>
                  {said(other)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  )
}
