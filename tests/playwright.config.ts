/** The browser tests: a real browser against the real service, which is built, seeded and started for the run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { executablePath, launchArguments } from './chromium.ts'
import { freePort } from './free-port.ts'
import { playwrightFirefox } from './playwright-firefox.ts'

const project = join(import.meta.dirname, '..')
const results = join(project, 'test-results')

// every worker reads this file too: the same ports and one folder for all, chosen by the first process, which removes the folder
process.env.BROWSER_TEST_PORT ??= String(await freePort())
process.env.BROWSER_TEST_DESK_PORT ??= String(await freePort())
const port = Number(process.env.BROWSER_TEST_PORT)
const deskPort = Number(process.env.BROWSER_TEST_DESK_PORT)
if (!process.env.BROWSER_TEST_FOLDER) {
  const folder = mkdtempSync(join(tmpdir(), 'legalmap-browser-'))
  process.env.BROWSER_TEST_FOLDER = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}

/** What coordinators do changes the register: they have a site of their own, and all others see the register as it is shipped. */
const atTheDesk = /(?:desk-[a-z-]+|people|signing-in)\.spec\.ts$/

const inEveryBrowser = /(?:every-page|finding|keyboard|without-javascript|provider|eligibility)\.spec\.ts$/

const launchOptions = { executablePath, args: launchArguments }

/** A service on a port, with a register of its own in a folder. */
const site = (at: number, folder: string) => ({
  // Playwright starts it apart from itself: it ends with Playwright's process also where that is killed
  command: 'node --import ./scripts/end-with-parent.mjs scripts/start.mjs',
  cwd: project,
  url: `http://localhost:${at}/readyz`,
  timeout: 120_000,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
  env: {
    PORT: String(at),
    NODE_ENV: 'production',
    ACCESS_LOG: 'off',
    // the neutral page of the tests: another origin, and nobody else's
    LEAVE_TO: `http://127.0.0.1:${at}/healthz`,
    DATABASE_PATH: join(folder, 'register.sqlite'),
  },
})

export default defineConfig({
  testDir: 'browser',
  // not the folder itself: it is emptied at the start, and other reports lie there
  outputDir: join(results, 'browser'),
  reporter: [
    ['list'],
    ['./count-combinations.ts'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? join(results, 'playwright.json') }],
  ],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // the map is painted by software here, and two processors are soon busy: a second try, which the end of the run tells of
  retries: process.env.CI ? 1 : 0,
  // generous: a machine that does other work too is no failure
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    colorScheme: 'light',
    // what is saved on the device has tests of its own; in the others each request is the server's affair
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', testIgnore: atTheDesk, use: { launchOptions } },
    { name: 'desk', testMatch: atTheDesk, use: { launchOptions, baseURL: `http://localhost:${deskPort}` } },
    // what must work in every browser, where there is a second one
    ...(playwrightFirefox
      ? [
          {
            name: 'firefox',
            testMatch: inEveryBrowser,
            use: { browserName: 'firefox' as const, launchOptions: { executablePath: playwrightFirefox } },
          },
        ]
      : []),
  ],
  webServer: [
    site(port, process.env.BROWSER_TEST_FOLDER ?? ''),
    site(deskPort, join(process.env.BROWSER_TEST_FOLDER ?? '', 'desk')),
  ],
})
