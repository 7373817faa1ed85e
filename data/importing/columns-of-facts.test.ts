import { describe, expect, test } from 'vitest'
import { columnsOf } from '../model/fact.ts'
import { factsOf } from '../model/facts.ts'
import { providerFields } from './provider-fields.ts'
import { visitFields } from './visit-fields.ts'

describe('a file has columns for exactly the facts', () => {
  test('of a provider', () => {
    const columns = providerFields.map(({ column }) => column)
    expect(['id', ...columns].toSorted()).toEqual(factsOf.provider.flatMap(columnsOf).toSorted())
  })
  test('of a visit, beside the day and the times that make up its start and end', () => {
    const columns = visitFields.map(({ column }) => column)
    expect(['id', ...columns].toSorted()).toEqual([...factsOf.visit.flatMap(columnsOf), 'date', 'from', 'to'].toSorted())
  })
})
