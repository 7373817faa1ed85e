/** The measure of `bench search`: SQLite's R*Tree and FTS5 over the same providers, doing the same work. */
import { boundingBox, distance, type Point } from '@legalmap/data/geo/geodesic.ts'
import type { SearchIndex } from '@legalmap/data/search/build-index.ts'
import { tokens } from '@legalmap/data/text/fold.ts'
import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import Database from 'better-sqlite3'

const placesFound = 10
/** Square metres that the register is spread over. */
const area = 2e11
/** How many the first box should hold, by the mean density. */
const inFirstBox = 20

export interface SqliteSearch {
  seconds_to_build: number
  /** Ordinals of the ten nearest of one kind: by a box that grows until it holds ten within its radius, measured by the geodesic. */
  nearest(point: Point, kind: (typeof providerKinds)[number]): number[]
  /** Ordinals of the ten best for the beginnings of words, by bm25. */
  match(text: string): number[]
  close(): void
}

interface InBox {
  id: number
  longitude: number
  latitude: number
}

export function buildSqliteSearch({ providers, points, gazetteer }: SearchIndex): SqliteSearch {
  const began = performance.now()
  const database = new Database(':memory:')
  // exact coordinates beside the box, whose edges R*Tree rounds to 32 bits
  database.exec(`
    create virtual table near using rtree(id, west, east, south, north, +longitude real, +latitude real, +kind integer);
    create virtual table words using fts5(text, content='', detail=full, tokenize='ascii');`)
  const addPoint = database.prepare('insert into near values (?, ?, ?, ?, ?, ?, ?, ?)')
  const addText = database.prepare('insert into words(rowid, text) values (?, ?)')
  database.transaction(() => {
    for (const [ordinal, provider] of providers.entries()) {
      const point = points[ordinal]
      if (point)
        addPoint.run(ordinal, point[0], point[0], point[1], point[1], point[0], point[1], providerKinds.indexOf(provider.kind))
      const place = gazetteer.place(provider.place_id)
      const units = gazetteer.chain(provider.unit_id)
      const texts = [
        provider.name,
        provider.operator,
        provider.address,
        ...(place ? [place.name] : []),
        ...units.map(({ name }) => name),
      ]
      const others = [
        ...(place?.aliases ?? []),
        ...units.flatMap(({ aliases }) => aliases),
        ...provider.phones.map(({ number }) => number),
      ]
      const text = [...texts.flatMap(({ ky, ru, en }) => [ky, ru, en]), ...others].join(' ')
      addText.run(ordinal, tokens(text).join(' '))
    }
  })()
  const inBox = database.prepare<[number, number, number, number, number], InBox>(
    'select id, longitude, latitude from near where east >= ? and north >= ? and west <= ? and south <= ? and kind = ?',
  )
  const matching = database.prepare<[string], { rowid: number }>(
    'select rowid from words where words match ? order by rank limit 10',
  )
  const firstRadius = Math.sqrt((area * inFirstBox * providerKinds.length) / (providers.length * Math.PI))

  return {
    seconds_to_build: (performance.now() - began) / 1000,
    nearest(point, kind) {
      const number = providerKinds.indexOf(kind)
      for (let radius = firstRadius; ; radius *= 2) {
        const found = inBox
          .all(...boundingBox(point, radius), number)
          .map(({ id, longitude, latitude }) => ({ id, metres: distance(point, [longitude, latitude]) }))
          .filter(({ metres }) => metres <= radius)
        if (found.length < placesFound && radius < 4_000_000) continue
        return found
          .sort((a, b) => a.metres - b.metres || a.id - b.id)
          .slice(0, placesFound)
          .map(({ id }) => id)
      }
    },
    match(text) {
      const words = tokens(text).map((word) => `"${word}"*`)
      return words.length === 0 ? [] : matching.all(words.join(' ')).map(({ rowid }) => rowid)
    },
    close: () => database.close(),
  }
}
