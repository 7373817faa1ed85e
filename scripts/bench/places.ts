/** `bench places`: how often place search has the right place first, or among the first three, for queries as people type them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPlaceIndex } from '@legalmap/data/search/find-places.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import type { Figure } from './figure.ts'
import { projectFolder } from './start-process.ts'

/** Any of `expected` (ids of places and units) is right. */
interface PlaceQuery {
  query: string
  expected: readonly string[]
}

function readPlaceQueries(): PlaceQuery[] {
  const [, ...lines] = readFileSync(join(projectFolder, 'tests/search/place-queries.tsv'), 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [query = '', expected = ''] = line.split('\t')
    return { query, expected: expected.split('|') }
  })
}

export interface PlaceAccuracy {
  queries: readonly PlaceQuery[]
  /** Queries whose right place is first, and is among the first three. */
  first: number
  among_three: number
  /** Queries whose right place is not among the first three. */
  missed: readonly string[]
}

export function measurePlaceAccuracy(): PlaceAccuracy {
  const index = buildPlaceIndex(readPack(join(projectFolder, 'data/shipped/geodata')).gazetteer)
  const queries = readPlaceQueries()
  const places = queries.map(({ query, expected }) =>
    index.find(query, 3).findIndex((hit) => expected.includes(hit.type === 'place' ? hit.place.id : hit.unit.id)),
  )
  return {
    queries,
    first: places.filter((place) => place === 0).length,
    among_three: places.filter((place) => place !== -1).length,
    missed: queries.filter((_, i) => places[i] === -1).map(({ query }) => query),
  }
}

export async function benchPlaces(): Promise<Figure[]> {
  const { queries, first, among_three, missed } = measurePlaceAccuracy()
  const details = { queries: queries.length }
  return [
    { name: 'The right place is first', value: first / queries.length, unit: 'ratio', details },
    {
      name: 'The right place is among the first three',
      value: among_three / queries.length,
      unit: 'ratio',
      limit: { at_least: 0.97 },
      details: { ...details, missed },
    },
  ]
}
