/** `bench coordinator`: how soon a save is seen everywhere, twenty people on the same centers, and the pages of a long history. */
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { buildWeb } from '../build.ts'
import { editAtOnce, findInHistory } from './coordinator-edits.ts'
import { changesMade, fillHistory, pageHistory } from './coordinator-history.ts'
import { readCenter, type Signed, saveFacts, signInMany } from './desk-client.ts'
import { type Figure, median } from './figure.ts'
import { prepareSite, startSite, temporaryFolder } from './site-process.ts'

const people = 20
const centers = 30
const seconds = 60
const saves = 20

const load = () => ({ load_of_the_machine: Number((loadavg()[0] ?? 0).toFixed(1)) })
const greatest = (values: readonly number[]) => Math.max(...values)
const centile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** Milliseconds from `began` until an address tells the value; asked again and again. */
async function until(began: number, address: string, value: string): Promise<number> {
  while (performance.now() - began < 10_000) {
    const text = await (await fetch(address)).text()
    if (text.includes(value)) return performance.now() - began
  }
  throw new Error(`${address} never told what was saved`)
}

/** From before the save is sent until its page and the API of that process, and the API of another one, tell it. */
async function saveToVisible(here: string, there: string, person: Signed, id: string): Promise<Figure[]> {
  const seen = { page: [] as number[], api: [] as number[], other: [] as number[], answered: [] as number[] }
  for (let number = 0; number < saves; number++) {
    const value = `seen-${number}@bench.example`
    const { body: center } = await readCenter(here, person, id)
    const began = performance.now()
    const { status } = await saveFacts(here, person, id, center.revision, { email: value })
    if (status !== 200) throw new Error(`a save was answered with ${status}`)
    seen.answered.push(performance.now() - began)
    const [page, api, other] = await Promise.all([
      until(began, `${here}/ru/providers/${id}`, value),
      until(began, `${here}/api/v1/providers/${id}`, value),
      until(began, `${there}/api/v1/providers/${id}`, value),
    ])
    seen.page.push(page)
    seen.api.push(api)
    seen.other.push(other)
  }
  const figure = (name: string, times: readonly number[]): Figure => ({
    name,
    value: greatest(times),
    unit: 'ms',
    limit: { at_most: 1000 },
    details: { median_ms: Number(median(times).toFixed(1)), ...load() },
  })
  return [
    { name: 'a save is answered, median', value: median(seen.answered), unit: 'ms', details: load() },
    figure('from a save until its page tells it, at most', seen.page),
    figure('until the API tells it, at most', seen.api),
    figure('until another process tells it, at most', seen.other),
  ]
}

async function benchEdits(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  const signed = await signInMany(folder.path, people)
  const first = signed[0]
  if (!first) throw new Error('nobody is signed in')
  const figures: Figure[] = []
  const measured = await (async () => {
    await using here = await startSite(folder.path)
    await using there = await startSite(folder.path)
    const list = (await (await fetch(`${here.address}/api/v1/providers?limit=${centers}`)).json()) as { items: { id: string }[] }
    const ids = list.items.map(({ id }) => id)
    figures.push(...(await saveToVisible(here.address, there.address, first, ids[0] ?? '')))
    return await editAtOnce(here.address, signed, ids, seconds)
  })()
  const { acknowledged, conflicts, failures, milliseconds } = measured
  const found = await findInHistory(join(folder.path, 'register.sqlite'), measured)
  const none = { limit: { at_most: 0 }, unit: 'requests' as const }
  return [
    ...figures,
    {
      name: `${people} people on ${centers} centers, ${seconds} s: acknowledged saves`,
      value: acknowledged.length,
      unit: 'requests',
      details: {
        asked_by_conflict: conflicts,
        median_ms: Number(median(milliseconds).toFixed(1)),
        p99_ms: Number(centile(milliseconds, 0.99).toFixed(1)),
        ...load(),
      },
    },
    { name: 'acknowledged and not in history', value: found.lost, ...none },
    { name: 'overwrote what the person had not seen', value: found.unseen, ...none },
    {
      name: 'neither saved nor asked',
      value: failures.length,
      ...none,
      details: { such_as: [...new Set(failures)].slice(0, 5) },
    },
    { name: 'faults of the history', value: found.faults, ...none },
  ]
}

async function benchHistory(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  const signed = await signInMany(folder.path, 5)
  const [first] = signed
  if (!first) throw new Error('nobody is signed in')
  await fillHistory(folder.path, signed)
  await using site = await startSite(folder.path)
  const measured = await pageHistory(site.address, first, signed)
  return [...measured].map(([what, times]) => ({
    name: `a page of history ${what}, ${changesMade.toLocaleString('en')} changes: the slowest page`,
    value: greatest(times),
    unit: 'ms' as const,
    limit: { at_most: 50 },
    details: { median_ms: Number(median(times).toFixed(1)), ...load() },
  }))
}

export async function benchCoordinator(): Promise<Figure[]> {
  await buildWeb()
  const edits = await benchEdits()
  console.error('a history of 100,000 changes …')
  return [...edits, ...(await benchHistory())]
}
