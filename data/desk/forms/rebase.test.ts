import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../../examples/records.ts'
import { formOf, readForm } from './group-forms.ts'
import { choiceEntry, chosenFacts, openChoices, rebasedEntries } from './rebase.ts'

const before = exampleProvider({
  id: 'a',
  address: { ky: 'эски', ru: 'старый', en: '' },
  landmark: { ky: '', ru: 'у моста', en: '' },
})
const theirs = { ...before, address: { ky: 'башка', ru: 'старый', en: '' }, landmark: { ky: '', ru: 'у школы', en: '' } }
const mine = { ...before, address: { ky: 'жаңы', ru: 'новый', en: '' } }
/** As the service merges: mine where only I changed it, theirs where we contradict each other. */
const merged = { ...theirs, address: { ky: 'башка', ru: 'новый', en: '' } }
const conflict = { fact: 'address.ky', before: 'эски', mine: 'жаңы', theirs: 'башка' }
const sent = [...formOf('place', mine), ['reason', 'позвонили'], ['base', '3'], ['keep.address.ky', 'theirs']] as const
const entries = rebasedEntries('place', merged, [conflict], sent, 5)

describe('a form that contradicts what somebody else saved', () => {
  test('undoes nothing of theirs when it is sent again', () => {
    expect(readForm('place', entries, theirs).facts).toEqual({ address: { ky: 'жаңы', ru: 'новый', en: '' } })
  })

  test('keeps what was said of it as a whole, and asks anew whose value stands', () => {
    expect(entries).toContainEqual(['reason', 'позвонили'])
    expect(entries.filter(([name]) => name === 'base')).toEqual([['base', '5']])
    expect(openChoices(entries)).toEqual([{ field: 'keep.address.ky', code: 'choose' }])
    expect(openChoices([...entries, [choiceEntry('address.ky'), 'mine']])).toEqual([])
  })

  test('takes what stands where somebody chose it', () => {
    const { facts } = readForm('place', entries, theirs)
    const chosen = (fact: string, whose: string) =>
      chosenFacts(
        facts,
        [
          ['ask', fact],
          [choiceEntry(fact), whose],
        ],
        theirs,
      )
    expect(chosen('address.ky', 'theirs')).toEqual({ address: { ky: 'башка', ru: 'новый', en: '' } })
    expect(chosen('address', 'theirs')).toEqual({})
    expect(chosen('address.ky', 'mine')).toEqual(facts)
  })
})
