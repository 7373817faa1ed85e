/**
 * `pnpm test`: everything that must hold, cheapest first, and a count at the end. What pages look like in each language, theme and
 * size is tested pairwise; `pnpm test --all` tests every combination.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWeb } from './build.ts'
import { runPart } from './run-part.ts'

const project = fileURLToPath(new URL('../', import.meta.url))
const results = join(project, 'test-results')
const unitResults = join(results, 'vitest.json')
const browserResults = join(results, 'playwright.json')

const readJson = (file: string): Record<string, unknown> | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : null

/** Passed, failed and skipped tests of both runners; a runner that left no report counts as one failure. */
function count(): { passed: number; failed: number; skipped: number; again: number } {
  const unit = readJson(unitResults) as { numPassedTests: number; numFailedTests: number; numPendingTests: number } | null
  const browser = readJson(browserResults) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  } | null
  return {
    passed: (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + (browser?.stats.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 1) + (browser?.stats.unexpected ?? 1),
    skipped: (unit?.numPendingTests ?? 0) + (browser?.stats.skipped ?? 0),
    again: browser?.stats.flaky ?? 0,
  }
}

/** Whether anything ran in a Firefox: in the machine's own, or by Playwright in its build of it. */
function testedFirefox(): boolean {
  const unit = readJson(unitResults) as { testResults: { name: string; assertionResults: unknown[] }[] } | null
  const browser = readJson(browserResults) as { config: { projects: { name: string }[] } } | null
  return (
    (unit?.testResults.some(
      ({ name, assertionResults }) => /[\\/]tests[\\/]firefox[\\/]/.test(name) && assertionResults.length > 0,
    ) ??
      false) ||
    (browser?.config.projects.some(({ name }) => name === 'firefox') ?? false)
  )
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

let fine = await runPart('types', 'node_modules/typescript/bin/tsc', ['-b'])
fine = (await runPart('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.', '--error-on-warnings'])) && fine
fine =
  (await runPart('dependency rules', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
    ...['--config', '.dependency-cruiser.js', 'data', 'server', 'web', 'scripts', 'tests'],
  ])) && fine
fine = (await runPart('unused code', 'node_modules/knip/bin/knip.js')) && fine
// some tests behind this line look at the built pages
await buildWeb()
fine =
  (await runPart('unit, contract and property tests', 'node_modules/vitest/vitest.mjs', [
    ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`],
  ])) && fine
fine =
  (await runPart('browser tests', 'node_modules/@playwright/test/cli.js', ['test', '-c', 'tests/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults,
    ...(process.argv.includes('--all') && { EVERY_COMBINATION: 'yes' }),
  })) && fine

const { passed, skipped, again, ...counted } = count()
// a part that fails before its first test, as browser tests whose port is taken, is a failure too
const failed = fine ? counted.failed : Math.max(counted.failed, 1)
if (!testedFirefox())
  console.log(
    '\n!! NO FIREFOX WAS FOUND AND NOTHING WAS TESTED IN ONE. Install Firefox (`firefox` or `firefox-esr` in PATH, or another\n' +
      '!! named in FIREFOX), or run `pnpm exec playwright install firefox`, and test again: until then only Chromium is known to work.',
  )
if (again > 0) console.log(`\n${again} of the browser tests passed at the second try only: see their first in the report above.`)
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(fine && failed === 0 ? 0 : 1)
