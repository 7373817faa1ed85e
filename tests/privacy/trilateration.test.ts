import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { distance } from '@legalmap/data/geo/geodesic.ts'
import type { Point } from '@legalmap/data/geo/position.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestSite } from '../site.ts'
import { createCanarySite, first, secretPoint } from './canaries.ts'

/** The middle of Bishkek, as the geodata pack has it: all that may be found out of a place known by that town. */
const middle: Point = [74.59, 42.87]
const secret: Point = secretPoint(first)
/** A public place, which the same attacks must find: they are worth something. */
const found: Point = [74.6473219, 42.8498761]
const toFind = 'control-public'

let site: TestSite
beforeAll(async () => {
  site = await createCanarySite({ variant: first })
  const name = { ky: 'x', ru: 'x', en: 'x' }
  const location = { longitude: found[0], latitude: found[1] }
  const control = exampleProvider({ id: toFind, kind: 'crisis_center', name, unit_id: 'bishkek', location })
  await site.store.write(exampleWriting('control', [insert('provider', control)]))
  await site.site.publisher.refresh()
})
afterAll(() => site[Symbol.asyncDispose]())

interface Item {
  id: string
  distance: number | null
}
async function ask(question: Record<string, string>): Promise<{ items: Item[]; next: string | null }> {
  const query = new URLSearchParams({ kind: 'crisis_center', limit: '200', ...question })
  const response = await site.app.request(`/api/v1/providers?${query}`)
  expect(response.status).toBe(200)
  return (await response.json()) as { items: Item[]; next: string | null }
}
const asks = async (question: Record<string, string>, id: string) => (await ask(question)).items.some((item) => item.id === id)
const at = ([longitude, latitude]: Point) => `${longitude.toFixed(7)},${latitude.toFixed(7)}`

/** Looks at where something is by halves, as long as the answers tell on which side it is. */
async function byHalves(from: number, to: number, isBelow: (value: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [from, to]
  while (high - low > 1e-6) {
    const half = (low + high) / 2
    if (await isBelow(half)) high = half
    else low = half
  }
  return (low + high) / 2
}

/** What each way of asking makes of the place of a provider; null where it makes nothing of it. */
const attacks: Record<string, (id: string) => Promise<Point | null>> = {
  /** Boxes that close in on it from the west and the south. */
  'boxes ever narrower': async (id) => {
    if (!(await asks({ bbox: '69,39,81,44' }, id))) return null
    const longitude = await byHalves(69, 81, (east) => asks({ bbox: `69,39,${east.toFixed(9)},44` }, id))
    return [longitude, await byHalves(39, 44, (north) => asks({ bbox: `69,39,81,${north.toFixed(9)}` }, id))]
  },
  /** The distances that are told, from a grid ever finer around the point that fits them best. */
  'distances from many points': (id) =>
    bestFit(async (from) => (await ask({ near: at(from) })).items.find((item) => item.id === id)?.distance ?? null),
  /** The smallest radius in which it is found, where distances were not told. */
  'circles ever narrower': (id) =>
    bestFit(async (from) => {
      if (!(await asks({ near: at(from), radius: '2000000' }, id))) return null
      return byHalvesOfMetres(from, id)
    }),
  /** The place in the order, by a cursor that says how far everything before it is. */
  'cursors ever farther': (id) =>
    bestFit(async (from) => {
      const behind = async (metres: number) => asks({ near: at(from), cursor: `${metres.toFixed(3)}~zzz` }, id)
      // what is listed behind the greatest distance on earth has none
      if (await behind(40_000_000)) return null
      return byHalvesOf(0, 1_000_000, async (metres) => !(await behind(metres)))
    }),
}

async function byHalvesOf(from: number, to: number, isBelow: (value: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [from, to]
  while (high - low > 1) {
    const half = (low + high) / 2
    if (await isBelow(half)) high = half
    else low = half
  }
  return high
}
const byHalvesOfMetres = (from: Point, id: string) =>
  byHalvesOf(0, 2_000_000, (metres) => asks({ near: at(from), radius: String(Math.max(1, Math.round(metres))) }, id))

/** The point whose distances to some places are most like the ones that were learned. */
async function bestFit(learn: (from: Point) => Promise<number | null>): Promise<Point | null> {
  const places: Point[] = [
    [74.3, 42.7],
    [74.9, 42.75],
    [74.6, 43.1],
    [75.4, 42.2],
    [secret[0] + 0.001, secret[1]],
  ]
  const learned: { from: Point; metres: number }[] = []
  for (const from of places) {
    const metres = await learn(from)
    if (metres !== null) learned.push({ from, metres })
  }
  if (learned.length === 0) return null
  const misfit = (point: Point) => learned.reduce((sum, { from, metres }) => sum + (distance(from, point) - metres) ** 2, 0)
  let best: Point = [74.6, 42.9]
  for (let step = 0.2; step > 1e-6; step /= 2) {
    for (let moved = true; moved; ) {
      moved = false
      for (const [dx, dy] of [
        [step, 0],
        [-step, 0],
        [0, step],
        [0, -step],
      ] as const) {
        const next: Point = [best[0] + dx, best[1] + dy]
        if (misfit(next) < misfit(best)) {
          best = next
          moved = true
        }
      }
    }
  }
  return best
}

describe.each(Object.entries(attacks))('asking by %s', (_, attack) => {
  test('finds a public place, so that it would find another', async () => {
    const point = await attack(toFind)
    expect(point).not.toBeNull()
    if (point) expect(distance(point, found)).toBeLessThan(30)
  })

  test.each(['canary-town', 'canary-town-unit'])('finds of %s the middle of its town only', async (id) => {
    const point = await attack(id)
    expect(point).not.toBeNull()
    if (!point) return
    expect(distance(point, middle)).toBeLessThan(30)
    expect(distance(point, secret)).toBeGreaterThan(1000)
  })

  test.each(['canary-hidden', 'canary-hidden-city'])('finds nothing of %s', async (id) => {
    expect(await attack(id)).toBeNull()
  })
})

test('a hidden place stands behind everything that has a distance, wherever it is asked from in its oblast', async () => {
  for (const near of [at(secret), '73.3,40.77', '72.8,40.53', '73.9,40.7']) {
    const { items } = await ask({ near })
    const measured = items.flatMap(({ distance: metres }, index) => (metres === null ? [] : [index]))
    const hidden = items.findIndex(({ id }) => id === 'canary-hidden')
    expect(items[hidden]?.distance).toBeNull()
    expect(hidden).toBeGreaterThan(Math.max(...measured))
  }
})

test('it is found by the oblast, never by a district of it', async () => {
  for (const unit of ['uzgen', 'kara-suu']) expect(await asks({ unit }, 'canary-hidden')).toBe(false)
  expect(await asks({ unit: 'osh' }, 'canary-hidden')).toBe(true)
  for (const unit of ['bishkek-lenin', 'bishkek-oktyabr']) expect(await asks({ unit }, 'canary-town')).toBe(false)
  expect(await asks({ unit: 'bishkek' }, 'canary-town')).toBe(true)
})
