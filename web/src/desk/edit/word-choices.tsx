/** A closed list of a fact, by the words that the public reads. */
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { Choices } from '../form/choices.tsx'
import { useField } from '../form/form-state.ts'

interface WordChoicesProps {
  fact: string
  words: readonly string[]
  type: 'radio' | 'checkbox'
  /** A choice that says that nobody knows. */
  unknown?: boolean
}

export function WordChoices({ fact, words, type, unknown = false }: WordChoicesProps) {
  const { t } = useDeskWords()
  const { nameOf, wordOf } = useFactWords()
  const { value } = useField(fact)
  const known = words.map((word) => ({ value: word, label: wordOf(fact, word) }))
  return (
    <Choices
      type={type}
      name={fact}
      legend={nameOf(fact)}
      starts={[value]}
      choices={unknown ? [...known, { value: '', label: t('field.not_known') }] : known}
    />
  )
}
