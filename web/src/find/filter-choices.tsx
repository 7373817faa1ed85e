/** The choices of all filters that the register has data for, with how many answers each would leave. */

import type { FilterView } from '@legalmap/data/pages/filter-view.ts'
import type { ProblemLinksContent } from '@legalmap/data/pages/problem-links.ts'
import { chosenOf, toggled } from '@legalmap/data/search/filters.ts'
import { useWords } from '../ui/words.tsx'
import { filterKeys, wordName } from './filter-words.ts'
import type { Find } from './use-find.ts'

interface ChoicesProps {
  find: Find
  problems: ProblemLinksContent
}

function Choices({ filter: { name, options }, find, problems }: ChoicesProps & { filter: FilterView }) {
  const words = useWords()
  const { query } = find.state
  const chosen = chosenOf(query, name)
  // what an address chose without the register knowing it can be taken off all the same
  const unknown = chosen.filter((word) => !options.some((option) => option.word === word))
  return [...options, ...unknown.map((word) => ({ word, count: 0 }))].map(({ word, count }) => (
    <label key={`${name} ${word}`} className="choice">
      <input
        type="checkbox"
        name={name}
        value={word}
        checked={chosen.includes(word)}
        onChange={() => find.ask(toggled(query, name, word))}
      />
      <span>
        {wordName(name, word, problems, words)}
        {name === 'open_now' && find.help.unconfirmed > 0 && (
          <span className="small muted"> {words.t('filter.unconfirmed', { count: find.help.unconfirmed })}</span>
        )}
      </span>
      <span className="number muted">{count}</span>
    </label>
  ))
}

const isFlag = ({ options }: FilterView) => options[0]?.word === 'true'

export function FilterChoices({ find, problems }: ChoicesProps) {
  const { t } = useWords()
  const { filters } = find.help
  const { query } = find.state
  const flags = filters.filter(isFlag)
  return (
    <>
      {flags.length > 0 && (
        <fieldset>
          <legend className="hidden">{t('filter.heading')}</legend>
          {flags.map((filter) => (
            <Choices key={filter.name} filter={filter} find={find} problems={problems} />
          ))}
        </fieldset>
      )}
      {filters
        .filter((filter) => !isFlag(filter))
        .map((filter) => {
          const name = t(filterKeys[filter.name])
          const count = chosenOf(query, filter.name).length
          return (
            <details key={filter.name} className="filter-group">
              <summary>{count > 0 ? t('filter.chosen', { name, count }) : name}</summary>
              <fieldset>
                <legend className="hidden">{name}</legend>
                <Choices filter={filter} find={find} problems={problems} />
              </fieldset>
            </details>
          )
        })}
    </>
  )
}
