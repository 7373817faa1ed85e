/** `bench lighthouse`: Lighthouse's scores of the main pages; Lighthouse is fetched for the occasion, because it is larger than all the rest. */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { browserArguments, executablePath } from './browser.ts'
import type { Figure } from './figure.ts'
import { prepareSite, projectCommands, startSite, temporaryFolder } from './site-process.ts'

const lighthouse = 'lighthouse@13.5.0'
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const pages: readonly { path: string; performance: number }[] = [
  { path: '/ru', performance: 90 },
  { path: '/ky/providers/flac-bishkek', performance: 95 },
  { path: '/en/problems/domestic-violence', performance: 95 },
]

function run(args: readonly string[]): Promise<void> {
  const command = spawn('npx', ['-y', projectCommands().packageManager, 'dlx', lighthouse, ...args], {
    env: { ...process.env, CHROME_PATH: executablePath },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  command.stderr.on('data', (part: Buffer) => {
    said += part
  })
  return new Promise((resolve, reject) => {
    command.once('error', reject)
    command.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Lighthouse ended with ${code}: ${said.slice(-500)}`)),
    )
  })
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string }>
}

export async function benchLighthouse(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  await using site = await startSite(folder.path)
  const figures: Figure[] = []
  for (const { path, performance } of pages) {
    const file = join(folder.path, 'report.json')
    const flags = ['--headless', ...browserArguments].join(' ')
    const wanted = `--only-categories=${categories.join(',')}`
    await run([site.address + path, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`, wanted])
    const report = JSON.parse(await readFile(file, 'utf8')) as Report
    for (const category of categories) {
      const { score, auditRefs } = report.categories[category] ?? { score: null, auditRefs: [] }
      const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
      figures.push({
        name: `${path}: ${category}`,
        value: Math.round((score ?? 0) * 100),
        unit: 'ratio',
        limit: { at_least: category === 'performance' ? performance : 100 },
        ...(lost.length > 0 && { details: { lost: lost.map(({ id }) => id) } }),
      })
    }
  }
  return figures
}
