/** Where builds lie: each in a folder of its own named by what it was built from, the last few side by side, none ever changed. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildName } from '@legalmap/server/built-web.ts'

/** How many builds are kept for pages that are still open, whoever serves them. */
const kept = 3
/** A service that runs says so this often; who has not said so for ten times as long has ended. Milliseconds. */
const sayEvery = 60_000
const saidWithin = 10 * sayEvery
/** After this time an unfinished build belongs to a process that was ended. */
const givenUp = 3_600_000

const unfinished = 'unfinished-'
let made = 0

const ageOf = (path: string, now: number): number => now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)

/** Nobody meets a folder of which half is gone. */
function remove(builds: string, name: string): void {
  const aside = join(builds, `${unfinished}${process.pid}-${made++}`)
  try {
    renameSync(join(builds, name), aside)
  } catch {
    // another process was quicker
    return
  }
  rmSync(aside, { recursive: true, force: true })
}

/** Removes all but the newest builds and those that are being served. */
function forgetOld(builds: string, now: number): void {
  const names = readdirSync(builds)
  const age = new Map(names.map((name) => [name, ageOf(join(builds, name), now)]))
  const ageOfName = (name: string) => age.get(name) ?? 0
  const newestFirst = names.filter((name) => buildName.test(name)).sort((a, b) => ageOfName(a) - ageOfName(b))
  for (const name of newestFirst.slice(kept)) if (ageOfName(name) > saidWithin) remove(builds, name)
  for (const name of names) {
    if (buildName.test(name)) continue
    if (!name.startsWith(unfinished) || ageOfName(name) > givenUp) rmSync(join(builds, name), { recursive: true, force: true })
  }
}

/**
 * Has `make` fill a new folder, and puts that among `builds` under the name that it returns only when it is whole: a build that
 * fails, is stopped or runs twice at once changes nothing that is there. Where `make` returns null, nothing is kept.
 */
export async function placeBuild(
  builds: string,
  make: (folder: string) => Promise<string | null>,
  now: () => number = Date.now,
): Promise<void> {
  const fresh = join(builds, `${unfinished}${process.pid}-${made++}`)
  mkdirSync(fresh, { recursive: true })
  try {
    const name = await make(fresh)
    if (name === null) return
    const place = join(builds, name)
    try {
      renameSync(fresh, place)
    } catch (error) {
      // another process has just built the same
      if (!existsSync(place)) throw error
    }
    sayInUse(place, now())
    forgetOld(builds, now())
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** A build that is being made says so this often; one that has not for five times as long was ended. Milliseconds. */
const beatEvery = 2_000
const beatWithin = 5 * beatEvery

/**
 * Runs `work` while no other process does the same for the build `name`; who comes meanwhile waits, and does nothing where the
 * build is there then. Without it several starts would all build at once, each slowed down by the others.
 */
export async function inTurn(builds: string, name: string, work: () => Promise<void>, within = beatWithin): Promise<void> {
  const turn = join(builds, `${unfinished}turn-${name}`)
  mkdirSync(builds, { recursive: true })
  for (;;) {
    if (existsSync(join(builds, name))) return
    try {
      mkdirSync(turn)
      break
    } catch {
      if (ageOf(turn, Date.now()) > within) rmSync(turn, { recursive: true, force: true })
      else await wait(100)
    }
  }
  const beating = setInterval(() => sayInUse(turn, Date.now()), beatEvery)
  try {
    await work()
  } finally {
    clearInterval(beating)
    rmSync(turn, { recursive: true, force: true })
  }
}

function sayInUse(folder: string, now: number): void {
  try {
    utimesSync(folder, now / 1000, now / 1000)
  } catch {
    // where it may not write, nobody who could remove the folder runs beside it
  }
}

/** Keeps the build from being removed by others for as long as this process runs. */
export function keepInUse(folder: string): void {
  const say = () => sayInUse(folder, Date.now())
  say()
  setInterval(say, sayEvery).unref()
}
