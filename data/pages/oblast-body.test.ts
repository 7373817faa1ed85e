import { expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleProvider } from '../examples/records.ts'
import type { Provider } from '../model/provider.ts'
import { toPublicProvider } from '../publish/public-provider.ts'
import { buildIndex } from '../search/build-index.ts'
import { oblastBodyOf } from './oblast-body.ts'

const body = (id: string, given: Partial<Provider> = {}) => exampleProvider({ id, kind: 'state_coordination_body', ...given })
const service = body('state-legal-aid-service', { unit_id: 'north' })

const ask = (unit: string, ...providers: Provider[]) => {
  const published = providers.map((provider) => toPublicProvider(provider, exampleGazetteer))
  const { oblast, is_of_oblast, body: found } = oblastBodyOf(buildIndex(published, exampleGazetteer), unit, 'en')
  return { oblast, is_of_oblast, id: found?.id ?? null }
}

test('nobody is named where the register has no such body, nor one that is only planned', () => {
  expect(ask('valley')).toEqual({ oblast: 'South Region', is_of_oblast: false, id: null })
  const planned = body('state-south', { unit_id: 'south', status: 'planned' })
  expect(ask('valley', planned, exampleProvider({ id: 'ngo', unit_id: 'south' })).id).toBeNull()
})

test('where the register does not say who coordinates an oblast, the state’s own service is named as that', () => {
  const inOneDistrict = body('office', { unit_id: 'valley' })
  expect(ask('valley', service, inOneDistrict)).toEqual({
    oblast: 'South Region',
    is_of_oblast: false,
    id: 'state-legal-aid-service',
  })
  expect(ask('', service)).toEqual({ oblast: '', is_of_oblast: false, id: 'state-legal-aid-service' })
})

test('the body of the oblast is the one that is there for all of it, or says so', () => {
  const here = body('state-south', { unit_id: 'south' })
  const declared = body('state-from-afar', { unit_id: 'lake', serves_units: ['south'] })
  for (const one of [here, declared])
    expect(ask('valley', service, one)).toEqual({ oblast: 'South Region', is_of_oblast: true, id: one.id })
})
