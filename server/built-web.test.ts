import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnswers } from './answers/answers.ts'
import { builtFiles } from './built-web.ts'
import { createClasses } from './classes/classes.ts'
import { exampleWeb } from './example-web.ts'

let builds = ''
const [own, older, newer] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc']

function writeBuild(name: string, script: string): void {
  const client = join(builds, name, 'client')
  mkdirSync(join(client, 'assets'), { recursive: true })
  mkdirSync(join(client, '.vite'))
  mkdirSync(join(builds, name, 'desk/desk-assets'), { recursive: true })
  writeFileSync(join(client, '.vite/manifest.json'), JSON.stringify({ 'src/entry-client.tsx': { file: `assets/${script}` } }))
  writeFileSync(join(client, 'assets', script), name)
}

function serving(folder: string): Hono {
  const app = new Hono()
  builtFiles(folder)(createClasses(app, { web: exampleWeb, secure: true }, createAnswers({ now: () => 0 })))
  return app
}

beforeAll(() => {
  builds = mkdtempSync(join(tmpdir(), 'legalmap-test-'))
  writeBuild(own, 'own.js')
  writeBuild(older, 'older.js')
  for (const folder of ['client/assets', 'desk/desk-assets']) writeFileSync(join(builds, own, folder, 'map-worker.js'), '')
  writeFileSync(join(builds, older, 'client/card.png'), 'of the older build')
})
afterAll(() => rmSync(builds, { recursive: true, force: true }))

test('the worker of a map may fetch its tiles, on the desk as everywhere', async () => {
  const files = serving(join(builds, own))
  for (const path of ['/assets/map-worker.js', '/desk-assets/map-worker.js'])
    expect((await files.request(path)).headers.get('content-security-policy'), path).toContain("connect-src 'self'")
})

test('a page of another build that is still open finds its scripts, also of one that was built later', async () => {
  const files = serving(join(builds, own))
  const text = async (path: string) => (await files.request(path)).text()
  writeBuild(newer, 'newer.js')
  expect([await text('/assets/own.js'), await text('/assets/older.js'), await text('/assets/newer.js')]).toEqual([
    own,
    older,
    newer,
  ])
  const headers = (await files.request('/assets/older.js')).headers
  expect(headers.get('cache-control')).toContain('immutable')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('nothing but scripts and styles comes from another build, and nothing from a folder that is none', async () => {
  const files = serving(join(builds, own))
  writeBuild('unfinished-1-0', 'half.js')
  for (const path of ['/card.png', '/assets/half.js', '/assets/', '/assets/%2e%2e/%2e%2e/bbbbbbbbbbbb/client/card.png'])
    expect((await files.request(path)).status, path).toBe(404)
})

test('a build that was removed under the service costs an answer, not the service', async () => {
  writeBuild('dddddddddddd', 'gone.js')
  const files = serving(join(builds, own))
  rmSync(join(builds, 'dddddddddddd'), { recursive: true })
  expect((await files.request('/assets/gone.js')).status).toBe(404)
})
