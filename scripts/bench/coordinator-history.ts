/** A history of 100,000 changes by several people over two years, and how long its pages take. */
import { join } from 'node:path'
import { blankProvider } from '@legalmap/data/model/blank-provider.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { askDesk, type Signed } from './desk-client.ts'
import { median } from './figure.ts'

const centers = 1000
const rounds = 100
export const changesMade = centers * rounds

const recordOf = (number: number, round: number): Provider => ({
  ...blankProvider(`bench-${number}`, 'free_legal_aid_center'),
  name: { ky: `Борбор ${number}`, ru: `Центр ${number}`, en: '' },
  unit_id: 'naryn',
  status: 'open',
  note: `round ${round}`,
})

/** Fills the register in `folder`: a round is a batch, and a week later than the one before. */
export async function fillHistory(folder: string, people: readonly Signed[]): Promise<void> {
  const store = await openStore(join(folder, 'register.sqlite'))
  try {
    for (let round = 0; round < rounds; round++) {
      const actor = `account:${people[round % people.length]?.account_id}`
      const at = new Date(Date.UTC(2024, 10, 1) + round * 7 * 24 * 3_600_000).toISOString()
      await store.write({
        at,
        actor,
        reason: 'bench',
        batch: { id: `bench-${round}`, kind: 'edit', file_name: '', file_sha256: '' },
        edits: Array.from({ length: centers }, (_, number) => ({
          noun: 'provider',
          action: round === 0 ? 'insert' : 'update',
          record_id: `bench-${number}`,
          base_revision: round === 0 ? null : round,
          record: recordOf(number, round),
        })),
      })
    }
  } finally {
    await store.close()
  }
}

const tries = 9

async function timeOf(address: string, person: Signed, path: string): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < tries; count++) {
    const began = performance.now()
    const { status } = await askDesk(address, person, path)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    times.push(performance.now() - began)
  }
  return median(times)
}

/** How long pages of each kind take, the newest and the oldest among them, each the median of some tries, ms. */
export async function pageHistory(address: string, person: Signed, people: readonly Signed[]): Promise<Map<string, number[]>> {
  const day = (round: number) => new Date(Date.UTC(2024, 10, 1) + round * 7 * 24 * 3_600_000).toISOString().slice(0, 10)
  const sequences = [changesMade, changesMade / 2, 40]
  const pages = new Map<string, string[]>([
    ['all', ['/history', ...sequences.map((before) => `/history?before=${before}`)]],
    [
      'of a person',
      people.slice(0, 5).flatMap(({ account_id }) => sequences.map((before) => `/history?who=${account_id}&before=${before}`)),
    ],
    ['of a day', [0, 50, 99].map((round) => `/history?day=${day(round)}`)],
    [
      'of a person on a day',
      [0, 50, 99].map((round) => `/history?day=${day(round)}&who=${people[round % people.length]?.account_id}`),
    ],
    ['of a batch', [0, 50, 99].map((round) => `/history?batch=bench-${round}`)],
    ['of a center', [0, 500, 999].map((number) => `/centers/bench-${number}/history`)],
  ])
  const measured = new Map<string, number[]>()
  // the first answer also reads all centers into memory
  await askDesk(address, person, '/history')
  for (const [what, paths] of pages) {
    const times: number[] = []
    for (const path of paths) times.push(await timeOf(address, person, path))
    measured.set(what, times)
  }
  return measured
}
