import { expect, test } from 'vitest'
import { blankProvider } from './blank-provider.ts'
import { nouns } from './change.ts'
import { consultationCount } from './consultation-count.ts'
import { changedFacts } from './fact.ts'
import { factsOf } from './facts.ts'
import { networkSize } from './network-size.ts'
import { provider } from './provider.ts'
import { checkGroups, type ProviderFact, providerFacts } from './provider-facts.ts'
import { socialProcurement } from './social-procurement.ts'
import { visit } from './visit.ts'

const shapes = {
  provider: provider.shape,
  consultation_count: consultationCount.shape,
  network_size: networkSize.shape,
  social_procurement: socialProcurement.shape,
  visit: visit.shape,
}

test.each(nouns)('every fact of a %s is described, once', (noun) => {
  expect(factsOf[noun].map(({ key }) => key).toSorted()).toEqual(Object.keys(shapes[noun]).toSorted())
})

test('a blank provider is a valid one but for its name, and shares nothing with another', () => {
  const [one, other] = [blankProvider('a', 'ngo'), blankProvider('b', 'ngo')]
  expect(provider.safeParse({ ...one, name: { ky: '', ru: 'Имя', en: '' } }).success).toBe(true)
  one.phones.push({ number: '114', extension: '', label: one.name, channels: ['call'] })
  one.name.ru = 'Имя'
  expect(other).toEqual(blankProvider('b', 'ngo'))
})

test('the facts in which two records differ are named in the order of the facts, whatever the order of their keys', () => {
  const before = blankProvider('a', 'ngo')
  const after = { ...before, note: 'x', name: { en: 'A', ru: '', ky: '' }, address: { en: '', ru: '', ky: '' } }
  expect(changedFacts(providerFacts, before, after).map(({ key }) => key)).toEqual(['name', 'note'])
})

test('a fact that is checked belongs to a group, and every group has facts to check', () => {
  const assurable = providerFacts.filter((fact: ProviderFact) => fact.assurable)
  expect([...new Set(assurable.map(({ group }) => group))].toSorted()).toEqual([...checkGroups].toSorted())
})
