/** The center that goes on with another one's work, by its name: alive, the names that fit are offered while it is typed. */
import { centersResource } from '@legalmap/data/desk/addresses.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { type ReactNode, useState } from 'react'
import { useDeskWords } from '../desk-words.tsx'
import { TextField } from '../form/field.tsx'
import { useLateResource } from '../queries.ts'

/** So many letters say enough to ask for. */
const fewestLetters = 3
const mostOffered = 10

const list = 'successors'

export function SuccessorField({ label }: { label: ReactNode }) {
  const { t, language } = useDeskWords()
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const found = useLateResource(q.length >= fewestLetters ? centersResource({ q }) : null)
  return (
    <>
      <TextField
        name="named.successor"
        label={label}
        hint={t('field.successor_hint')}
        maxLength={500}
        autoComplete="off"
        list={list}
        onChange={({ target }) => setTyped(target.value)}
      />
      <datalist id={list}>
        {found?.items.slice(0, mostOffered).map(({ id, name, unit }) => (
          <option key={id} value={id}>
            {[name, unit?.name].flatMap((text) => (text ? [localize(text, language)?.text] : [])).join(', ')}
          </option>
        ))}
      </datalist>
    </>
  )
}
