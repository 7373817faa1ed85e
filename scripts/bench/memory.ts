/** `bench memory`: how much memory the site holds while nobody asks for anything. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { languages } from '@legalmap/data/model/language.ts'
import { type NewestSnapshot, newestAddress } from '@legalmap/data/published/newest-snapshot.ts'
import type { Figure } from './figure.ts'
import { get, textOf } from './get.ts'
import { readRequests } from './read-page.ts'
import { prepareSite, startSite, temporaryFolder } from './site-process.ts'
import type { RunningProcess } from './start-process.ts'

/** Megabytes of 1,000,000 bytes. */
const mostMemory = 150
const idleFor = 5_000

/** The resident memory of a process in bytes, and by what it was measured. */
function residentMemory(pid: number): { bytes: number; by: string } {
  const status = `/proc/${pid}/status`
  const by = existsSync(status) ? 'VmRSS of /proc/PID/status' : 'ps -o rss='
  const text = existsSync(status)
    ? /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  const kibibytes = Number(text)
  if (!kibibytes) throw new Error('The memory of the process cannot be read')
  return { bytes: kibibytes * 1024, by }
}

/** Asks once, in each language, for every kind of page and for all that the page names; then for the API and the snapshot. */
async function visitEverything(address: string): Promise<number> {
  const list = JSON.parse(textOf(await get(`${address}/api/v1/providers?limit=1`))) as { items: { id: string }[] }
  const searched = `?q=${encodeURIComponent('Кербен')}`
  const visited = new Set<string>()
  for (const language of languages) {
    await get(`${address}/${language}/nothing-here`, 404)
    for (const path of ['', searched, `/providers/${list.items[0]?.id}`, '/about']) {
      const html = textOf(await get(`${address}/${language}${path}`))
      visited.add(`/${language}${path}`)
      const { at_once, in_sight } = readRequests(html)
      const { address: snapshot } = JSON.parse(textOf(await get(address + newestAddress))) as NewestSnapshot
      for (const named of [...at_once, ...in_sight, snapshot]) {
        if (!named || visited.has(named)) continue
        await get(address + named)
        visited.add(named)
      }
    }
  }
  return visited.size
}

async function idleMemory(site: RunningProcess, name: string, more: Figure['details'] = {}): Promise<Figure> {
  await wait(idleFor)
  const { bytes, by } = residentMemory(site.pid)
  return { name, value: bytes / 1_000_000, unit: 'MB', limit: { at_most: mostMemory }, details: { ...more, measured_by: by } }
}

export async function benchMemory(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  await using site = await startSite(folder.path)
  const started = await idleMemory(site, '5 s after the start')
  const addresses = await visitEverything(site.address)
  const visited = await idleMemory(site, '5 s after a visit to each kind of page', { addresses })
  return [started, visited]
}
