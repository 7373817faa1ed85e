import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inTurn, placeBuild } from './build-folders.ts'

let builds = ''
beforeEach(() => {
  builds = join(mkdtempSync(join(tmpdir(), 'legalmap-test-')), 'dist')
})
afterEach(() => rmSync(join(builds, '..'), { recursive: true, force: true }))

const minute = 60_000
const nameOf = (number: number) => String(number).padStart(12, '0')
const writing =
  (name: string | null, text = 'whole') =>
  async (folder: string) => {
    writeFileSync(join(folder, 'file'), text)
    return name
  }
const found = () => readdirSync(builds).toSorted()

test('a build that fails leaves what is there as it was, and nothing of itself', async () => {
  await placeBuild(builds, writing(nameOf(1)))
  const failing = placeBuild(builds, async (folder) => {
    writeFileSync(join(folder, 'file'), 'half')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await placeBuild(builds, writing(null))
  expect(found()).toEqual([nameOf(1)])
})

test('two that build the same at once give one whole build; two that build different ones give both', async () => {
  const slowly = (name: string) => async (folder: string) => {
    writeFileSync(join(folder, 'file'), 'half')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('half')
    writeFileSync(join(folder, 'file'), 'whole')
    return name
  }
  await Promise.all([nameOf(1), nameOf(1), nameOf(2)].map((name) => placeBuild(builds, slowly(name))))
  expect(found()).toEqual([nameOf(1), nameOf(2)])
  expect(found().map((name) => readFileSync(join(builds, name, 'file'), 'utf8'))).toEqual(['whole', 'whole'])
})

test('the last three builds stay side by side, older ones go', async () => {
  for (let number = 1; number <= 5; number++) await placeBuild(builds, writing(nameOf(number)), () => number * 60 * minute)
  expect(found()).toEqual([3, 4, 5].map(nameOf))
})

test('an older build stays for as long as somebody serves it', async () => {
  let now = 100 * minute
  await placeBuild(builds, writing(nameOf(1)), () => now)
  for (let number = 2; number <= 6; number++) {
    now += 60 * minute
    // what the process that serves the first one does every minute
    utimesSync(join(builds, nameOf(1)), (now - minute) / 1000, (now - minute) / 1000)
    await placeBuild(builds, writing(nameOf(number)), () => now)
  }
  expect(found()).toContain(nameOf(1))
  for (let number = 7; number <= 9; number++) await placeBuild(builds, writing(nameOf(number)), () => (now += 60 * minute))
  expect(found()).toEqual([7, 8, 9].map(nameOf))
})

test('what a build left behind that was ended goes after an hour, and what lies there from before builds had folders at once', async () => {
  const now = Date.now()
  mkdirSync(join(builds, 'unfinished-1-0'), { recursive: true })
  mkdirSync(join(builds, 'client'))
  await placeBuild(builds, writing(nameOf(1)), () => now)
  expect(found()).toEqual([nameOf(1), 'unfinished-1-0'])
  await placeBuild(builds, writing(nameOf(2)), () => now + 61 * minute)
  expect(existsSync(join(builds, 'unfinished-1-0'))).toBe(false)
})

test('of several that want the same build one makes it, and the others wait for it; one that wants another does not wait', async () => {
  let made = 0
  const make = (name: string) => () =>
    placeBuild(builds, async () => {
      made++
      await new Promise((resolve) => setTimeout(resolve, 50))
      return name
    })
  await Promise.all([1, 1, 1, 2].map((number) => inTurn(builds, nameOf(number), make(nameOf(number)))))
  expect([made, ...found()]).toEqual([2, nameOf(1), nameOf(2)])
})

test('who waits for a build that fails makes it, and so does who waits for one that was ended', async () => {
  const failing = inTurn(builds, nameOf(1), async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    throw new Error('no')
  })
  const waiting = inTurn(builds, nameOf(1), () => placeBuild(builds, writing(nameOf(1))))
  await expect(failing).rejects.toThrow('no')
  await waiting
  mkdirSync(join(builds, `unfinished-turn-${nameOf(2)}`))
  await inTurn(builds, nameOf(2), () => placeBuild(builds, writing(nameOf(2))), 200)
  expect(found()).toEqual([nameOf(1), nameOf(2)])
})
