/** `bench http`: how fast pages and lists are answered, against a bare Hono route that sends the same bytes. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import type { BareAnswer } from './bare-route.ts'
import { type Figure, median } from './figure.ts'
import { type Answer, get, textOf } from './get.ts'
import { prepareSite, startSite, temporaryFolder } from './site-process.ts'
import { startProcess } from './start-process.ts'

const leastRatio = 0.7
const connections = 20
const rounds = 9
const secondsARound = 0.35
const secondsToWarmUp = 0.5
const bareRoute = fileURLToPath(new URL('./bare-route.ts', import.meta.url))

interface Round {
  requests_per_second: number
  p99_ms: number
}

async function load(url: string, duration: number): Promise<Round> {
  const result = await autocannon({ url, connections, duration, sampleInt: 50, headers: { 'accept-encoding': 'br' } })
  const failed = result.errors + result.timeouts + result.non2xx
  if (failed > 0) throw new Error(`${url}: ${failed} requests failed under load`)
  return { requests_per_second: result.requests.total / result.duration, p99_ms: result.latency.p99 }
}

function bareAnswer({ headers, body }: Answer): BareAnswer {
  const kept = ['content-type', 'content-encoding', 'content-length']
  const same = kept.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : []))
  return { headers: Object.fromEntries(same) as Record<string, string>, body_base64: body.toString('base64') }
}

async function measure(path: string, ours: string, bare: string, bytes: number): Promise<Figure> {
  await load(ours, secondsToWarmUp)
  await load(bare, secondsToWarmUp)
  const pairs: { ours: Round; bare: Round }[] = []
  for (let round = 0; round < rounds; round++)
    pairs.push({ ours: await load(ours, secondsARound), bare: await load(bare, secondsARound) })
  const middle = (who: 'ours' | 'bare', what: keyof Round) => Math.round(median(pairs.map((pair) => pair[who][what])))
  return {
    name: path,
    // of the two rounds that stand side by side, because what else the machine does changes from second to second
    value: median(pairs.map((pair) => pair.ours.requests_per_second / pair.bare.requests_per_second)),
    unit: 'ratio',
    limit: { at_least: leastRatio },
    details: {
      requests_per_second: middle('ours', 'requests_per_second'),
      bare: middle('bare', 'requests_per_second'),
      p99_ms: middle('ours', 'p99_ms'),
      bare_p99_ms: middle('bare', 'p99_ms'),
      bytes,
    },
  }
}

export async function benchHttp(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  await using site = await startSite(folder.path)

  const list = JSON.parse(textOf(await get(`${site.address}/api/v1/providers?limit=1`))) as { items: { id: string }[] }
  const searched = `q=${encodeURIComponent('Кербен')}`
  const paths = [
    '/ky',
    `/ky?${searched}`,
    `/ky/providers/${list.items[0]?.id}`,
    '/api/v1/providers',
    `/api/v1/providers?${searched}`,
    '/api/v1/providers?near=74.6,42.87',
  ]
  const answers: Answer[] = []
  for (const path of paths) answers.push(await get(site.address + path))
  const file = join(folder.path, 'answers.json')
  await writeFile(file, JSON.stringify(answers.map(bareAnswer)))
  await using bare = await startProcess(process.execPath, [bareRoute, file])

  const figures: Figure[] = []
  for (const [place, path] of paths.entries())
    figures.push(
      await measure(decodeURIComponent(path), site.address + path, `${bare.address}/${place}`, answers[place]?.body.length ?? 0),
    )
  return figures
}
