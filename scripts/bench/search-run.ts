/** One run of `bench search` in a process of its own: `search-run.ts providers|places SIZE` prints what it measured as JSON. */
import { join } from 'node:path'
import type { Point } from '@legalmap/data/geo/geodesic.ts'
import { buildIndex } from '@legalmap/data/search/build-index.ts'
import { buildPlaceIndex } from '@legalmap/data/search/find-places.ts'
import { emptyQuery } from '@legalmap/data/search/query.ts'
import { search } from '@legalmap/data/search/search.ts'
import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import { median } from './figure.ts'
import { buildSqliteSearch } from './sqlite-search.ts'
import { projectFolder } from './start-process.ts'
import { pick, seededRandom, syntheticGazetteer, syntheticProviders } from './synthetic.ts'

export interface Timing {
  median_ms: number
  p99_ms: number
  operations_per_second: number
}

export interface SearchRun {
  size: number
  seconds_to_build: number
  megabytes: number
  /** By the name of the work. */
  timings: Readonly<Record<string, Timing>>
  seconds_to_build_sqlite: number
}

/** Asks every question once to warm up, then again and again for at least a second, and times each. */
function time<Question>(questions: readonly Question[], ask: (question: Question) => unknown, leastSeconds = 1): Timing {
  for (const question of questions.slice(0, 500)) ask(question)
  const times: number[] = []
  const began = performance.now()
  while (performance.now() - began < leastSeconds * 1000)
    for (const question of questions) {
      const before = performance.now()
      ask(question)
      times.push(performance.now() - before)
      if (performance.now() - began > leastSeconds * 5000) break
    }
  const sorted = times.toSorted((a, b) => a - b)
  return {
    median_ms: median(times),
    p99_ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    operations_per_second: (times.length / times.reduce((sum, each) => sum + each, 0)) * 1000,
  }
}

function takenMegabytes(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/**
 * Builds three times after a first try, so that the code is warm as in a service that publishes anew; keeps the last. Seconds are the
 * processor's, the collector of garbage with them, because other work on the machine does not move those much.
 */
function timeBuild<Built>(build: () => Built): { built: Built; seconds: number; megabytes: number } {
  // what the first try leaves behind for later builds is taken for good, and so counts
  const before = takenMegabytes()
  build()
  const seconds: number[] = []
  let built: Built
  do {
    const began = process.cpuUsage()
    built = build()
    const { user, system } = process.cpuUsage(began)
    seconds.push((user + system) / 1e6)
  } while (seconds.length < 3)
  return { built, seconds: median(seconds), megabytes: takenMegabytes() - before }
}

/** 22 November 2026, 12:00 in Bishkek. */
const now = Date.UTC(2026, 10, 22, 6)
const random = seededRandom(7)
const real = readPack(join(projectFolder, 'data/shipped/geodata')).gazetteer
const some = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make)
const nameOf = () => pick(real.places, random).name.ru || 'Ош'
const beginning = (text: string) => text.slice(0, 3 + Math.floor(random() * 3))
/** Two letters change places: an error as fingers make it. */
const misspelt = (text: string) => text.replace(/(.)(.)$/, '$2$1')

function runProviders(size: number): SearchRun {
  const providers = syntheticProviders(size, real)
  const places = buildPlaceIndex(real)
  const { built: index, seconds, megabytes } = timeBuild(() => buildIndex(providers, real, places))
  const sqlite = buildSqliteSearch(index)
  const points = real.places.flatMap(({ point }) => (point ? [point] : []))
  const starts = some(2000, () => {
    const [longitude, latitude] = pick(points, random)
    const near: Point = [longitude + (random() - 0.5) / 10, latitude + (random() - 0.5) / 10]
    return { near, kind: pick(providerKinds, random) }
  })
  const texts = some(400, () => {
    const share = random()
    if (share < 0.25) return pick(['центр', 'юридическая помощь', 'legal aid', 'борбор', 'клиника', 'женщин'], random)
    if (share < 0.5) return `${pick(['центр', 'клиника', 'legal'], random)} ${nameOf()}`
    return share < 0.75 ? beginning(nameOf()) : nameOf()
  })
  const wrong = some(200, () => misspelt(nameOf()))
  const ask = (q: string) => search(index, { ...emptyQuery, q, limit: 10 }, now, null)
  const timings = {
    nearest: time(starts, ({ near, kind }) => search(index, { ...emptyQuery, near, kind: [kind], limit: 10 }, now)),
    rtree: time(starts, ({ near, kind }) => sqlite.nearest(near, kind)),
    text: time(texts, ask),
    misspelt: time(wrong, ask),
    fts5: time(texts, (text) => sqlite.match(text)),
  }
  // both must do the same work to be compared
  for (const { near, kind } of starts.slice(0, 100)) {
    const { hits } = search(index, { ...emptyQuery, near, kind: [kind], limit: 10 }, now)
    const ours = hits.filter(({ distance }) => distance !== null).map(({ provider }) => index.ordinals.get(provider.id))
    const theirs = sqlite.nearest(near, kind)
    if (ours.some((ordinal, i) => ordinal !== theirs[i])) throw new Error(`R*Tree found other providers near ${near}`)
  }
  sqlite.close()
  return { size, seconds_to_build: seconds, megabytes, timings, seconds_to_build_sqlite: sqlite.seconds_to_build }
}

function runPlaces(size: number): SearchRun {
  const gazetteer = syntheticGazetteer(size, real)
  const { built: index, seconds, megabytes } = timeBuild(() => buildPlaceIndex(gazetteer))
  const names = some(1000, () => {
    const name = pick(gazetteer.places, random).name.ru || 'Ош'
    const share = random()
    if (share < 0.4) return beginning(name)
    return share < 0.5 ? misspelt(name) : share < 0.6 ? `${name} Чуй` : name
  })
  const timings = { place: time(names, (name) => index.find(name, 8)) }
  return { size, seconds_to_build: seconds, megabytes, timings, seconds_to_build_sqlite: 0 }
}

if (import.meta.main) {
  const [what, size] = process.argv.slice(2)
  console.log(JSON.stringify(what === 'places' ? runPlaces(Number(size)) : runProviders(Number(size))))
}
