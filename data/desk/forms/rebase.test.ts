import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../../examples/records.ts'
import { formOf, readForm } from './group-forms.ts'
import { choiceEntry, chosenFacts, rebasedEntries } from './rebase.ts'

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
const entries = rebasedEntries('place', merged, [conflict], sent)

describe('a form that contradicts what somebody else saved', () => {
  test('undoes nothing of theirs when it is sent again', () => {
    expect(readForm('place', entries, theirs).facts).toEqual({ address: { ky: 'жаңы', ru: 'новый', en: '' } })
  })

  test('keeps what was said of it as a whole, and asks anew whose value stands', () => {
    expect(entries).toContainEqual(['reason', 'позвонили'])
    expect(entries.some(([name]) => name === choiceEntry('address.ky'))).toBe(false)
  })

  test('takes what stands where somebody chose it', () => {
    const { facts } = readForm('place', entries, theirs)
    expect(chosenFacts(facts, [[choiceEntry('address.ky'), 'theirs']], theirs)).toEqual({
      address: { ky: 'башка', ru: 'новый', en: '' },
    })
    expect(chosenFacts(facts, [[choiceEntry('address'), 'theirs']], theirs)).toEqual({})
    expect(chosenFacts(facts, [[choiceEntry('address.ky'), 'mine']], theirs)).toEqual(facts)
  })
})
