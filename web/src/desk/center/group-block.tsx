/** One group of a center's facts: what is known, how sure it is, and the two things that can be done about it. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import { localize } from '@legalmap/data/model/language.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import { providerFacts } from '@legalmap/data/model/provider-facts.ts'
import { useDeskWords } from '../desk-words.tsx'
import { FactValue } from '../facts/fact-value.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { CheckForm } from './check-form.tsx'
import { CheckLine } from './check-line.tsx'

/** What is said of the place in words of sources, and which only computers read. */
const notShown: ReadonlySet<string> = new Set(['unit_id', 'place_id', 'oblast', 'district', 'kind'])

const factsOf = (group: CheckGroup) =>
  providerFacts.flatMap((fact) => (fact.group === group && !notShown.has(fact.key) ? [fact.key] : []))

function isSaid(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.values(value).some((member) => member !== '')
}

export function GroupBlock({ center, group }: { center: DeskCenter; group: CheckGroup }) {
  const { t, language } = useDeskWords()
  const { nameOf, groupOf } = useFactWords()
  const { id, revision, record, checks, rights } = center
  const check = checks.find((one) => one.group === group)
  const facts = factsOf(group).filter((fact) => isSaid(record[fact]))
  const heading = `group-${group}`
  return (
    <section className="desk-block" aria-labelledby={heading}>
      <h2 id={heading}>{groupOf(group)}</h2>
      {facts.length > 0 ? (
        <dl>
          {facts.map((fact) => (
            <div key={fact}>
              {facts.length > 1 && <dt>{nameOf(fact)}</dt>}
              {facts.length === 1 && <dt className="hidden">{nameOf(fact)}</dt>}
              <dd>
                {fact === 'serves_units' ? (
                  center.serves.map(({ name, id: unit }) => localize(name, language)?.text ?? unit).join(', ')
                ) : (
                  <FactValue fact={fact} value={record[fact]} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="muted">{t('fact.empty')}</p>
      )}
      {check && <CheckLine check={check} />}
      <div className="actions">
        {(rights.edit || rights.propose) && (
          <a className="button" href={deskAddress(language, 'edit', { id, group })}>
            {rights.edit ? t('edit') : t('propose')}
            <span className="hidden">: {groupOf(group)}</span>
          </a>
        )}
        {rights.check && <CheckForm id={id} revision={revision} group={group} />}
      </div>
    </section>
  )
}
