/** What must work in every browser, in the Firefox of this machine: runs where there is one, and `pnpm test` says where not. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '@legalmap/data/model/language.ts'
import { type RunningProcess, startProcess } from '@legalmap/scripts/bench/start-process.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { printSlice, sliceModules } from '../browser/print-slice.ts'
import { networkTo } from '../network.ts'
import { pageKinds } from '../page-kinds.ts'
import { Firefox, keys } from './firefox.ts'

const slicePage = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module">
  import { printSlice } from '/browser/print-slice.ts'
  ${sliceModules.map((name, index) => `import * as module${index} from '/data/${name}.ts'`).join('\n')}
  window.printed = ${JSON.stringify(languages)}.map((language) =>
    printSlice(language, [${sliceModules.map((_, index) => `module${index}`).join()}]))
</script>`

/** Another site: the neutral page, and a page that prints our slice of CLDR from its sources. */
function otherSite(): Promise<Server> {
  const server = createServer(async ({ url = '' }, answer) => {
    const path = /^\/(?:browser|data)\/[a-z/-]+\.ts$/.exec(url)?.[0]
    if (!path) return void answer.setHeader('content-type', 'text/html').end(url === '/slice' ? slicePage : neutralPage)
    const folder = path.startsWith('/data/') ? '../..' : '..'
    const source = await readFile(join(import.meta.dirname, folder, path), 'utf8')
    answer.setHeader('content-type', 'text/javascript').end(stripTypeScriptTypes(source))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
const neutralPage = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Weather</title><h1>Weather</h1>'

let folder: string
let elsewhere: Server
let other: string
let site: RunningProcess
let firefox: Firefox

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legalmap-firefox-site-'))
  elsewhere = await otherSite()
  other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
  site = await startProcess(process.execPath, ['scripts/start.mjs'], {
    PORT: '0',
    NODE_ENV: 'production',
    ACCESS_LOG: 'off',
    LEAVE_TO: `${other}/`,
    DATABASE_PATH: join(folder, 'register.sqlite'),
  })
  firefox = await Firefox.start()
}, 120_000)
afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]()
  await site?.[Symbol.asyncDispose]()
  elsewhere?.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => {
  firefox.complaints.length = 0
  firefox.requests.length = 0
})
afterEach(() => expect(firefox.complaints, 'the pages have nothing to complain of').toEqual([]))

/** Waits until the page gives what is expected; a page that is just being left gives nothing. */
const soon = <Value>(give: () => Value | Promise<Value>) => expect.poll(async () => give(), { timeout: 20_000, interval: 50 })

const isAlive = () => {
  const inside = document.querySelector('main > *')
  return inside !== null && Object.keys(inside).some((key) => key.startsWith('__reactFiber'))
}
const answers = () => [...document.querySelectorAll('.answers-list .result')].map(({ id }) => id.replace('result-', ''))
const answersByItself = () => soon(async () => (await firefox.evaluate(answers)).length).toBeGreaterThan(20)
const focused = (selector: string) => document.activeElement?.matches(selector) ?? false

async function tabTo(selector: string, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await firefox.press(keys.tab)
    if (await firefox.evaluate(focused, selector)) return
  }
  throw new Error(`${most} times Tab did not reach ${selector}`)
}

describe.each(languages)('in %s', (language) => {
  // a worker that is still saving for the page before would be broken off, and complain of it
  beforeEach(() => firefox.newPerson())

  test.each(pageKinds)('$name comes alive without a complaint or a foreign request', async ({ path }) => {
    await firefox.open(`${site.address}/${language}${path}`)
    await soon(() => firefox.evaluate(isAlive)).toBe(true)
    const origins = new Set(firefox.requests.filter((url) => /^(?:http|ws)/.test(url)).map((url) => new URL(url).origin))
    expect([...origins]).toEqual([new URL(site.address).origin])
  })
})

describe('for somebody who was never here', () => {
  beforeEach(() => firefox.newPerson())

  test('what a page complains of is noticed: an error, and what its policy refuses', async () => {
    await firefox.open(`${site.address}/en/about`)
    await firefox.evaluate((foreign) => {
      console.error('by hand')
      document.body.append(Object.assign(new Image(), { src: `${foreign}/picture.png` }))
    }, other)
    await soon(() => firefox.complaints.join()).toMatch(/by hand.*img-src refused/)
    firefox.complaints.length = 0
  })

  test('with the keyboard alone a person reaches the skip link and the search, asks, and filters the answers', async () => {
    await firefox.open(`${site.address}/en`)
    await answersByItself()
    await firefox.press(keys.tab)
    expect(await firefox.evaluate(focused, '.skip')).toBe(true)
    await firefox.press(keys.enter)
    await tabTo('#q', 3)
    await firefox.press(...'Kerben', keys.enter)
    await soon(async () => (await firefox.evaluate(answers))[0]).toBe('flac-kerben')
    expect(await firefox.evaluate(() => location.search)).toBe('?q=Kerben')

    await firefox.open(`${site.address}/en`)
    await answersByItself()
    await tabTo('.filter > summary', 20)
    await firefox.press(keys.enter)
    await soon(() => firefox.evaluate(() => document.querySelector('dialog.filter-sheet[open]') !== null)).toBe(true)
    await firefox.evaluate(() => {
      const choice = document.querySelector('dialog.filter-sheet [value=justice_house]')
      choice?.closest('details')?.setAttribute('open', '')
    })
    await tabTo('[value=justice_house]', 40)
    await firefox.press(keys.space)
    await soon(async () => (await firefox.evaluate(answers)).length).toBe(7)
  })

  test('Shift three times, left and right, leaves to the neutral page', async () => {
    await firefox.open(`${site.address}/ky/problems/domestic-violence`)
    await soon(() => firefox.evaluate(isAlive)).toBe(true)
    await firefox.press(keys.shiftLeft, keys.shiftRight, keys.shiftLeft)
    await soon(() => firefox.evaluate(() => document.title)).toBe('Weather')
    expect(await firefox.evaluate(() => location.href)).toBe(`${other}/`)
  })

  test('after one visit a page of another language is there although the server is gone', async () => {
    const network = await networkTo(site.address)
    await firefox.open(`${network.address}/en/about`)
    await soon(() =>
      firefox.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        const saved = await (await caches.open('register')).keys()
        return registration?.active?.state === 'activated' && saved.length === 2
      }),
    ).toBe(true)
    await network[Symbol.asyncDispose]()
    await firefox.open(`${network.address}/ky/providers/hotline-114`)
    await soon(() => firefox.evaluate(isAlive)).toBe(true)
    expect(await firefox.evaluate(() => document.documentElement.lang)).toBe('ky')
    await soon(() => firefox.evaluate(() => document.querySelector('.saved-bar')?.textContent ?? '')).toContain(
      String(new Date().getFullYear()),
    )
    expect(await firefox.evaluate(() => document.querySelector('main')?.textContent)).toContain('114')
  })

  test('Firefox and Node print the same dates, weekdays, numbers, plural forms and order', async () => {
    await firefox.open(`${other}/slice`)
    const here = await Promise.all(sliceModules.map((name) => import(`@legalmap/data/${name}.ts`) as Promise<object>))
    const expected = languages.map((language) => printSlice(language, here as Record<string, unknown>[]))
    const printed = () => (window as unknown as { printed?: string[][] }).printed
    await soon(() => firefox.evaluate(printed)).toEqual(expected)
  })
})
