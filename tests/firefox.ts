/** The second browser of the tests, where there is one: no package of npm holds a Firefox, so it is never there by itself. */
import { existsSync } from 'node:fs'
import { firefox } from '@playwright/test'

const candidates = [process.env.FIREFOX, firefox.executablePath()]

/** One that Playwright can drive, which is its own build of Firefox; undefined where none is installed. */
export const firefoxPath: string | undefined = candidates.find((path) => path && existsSync(path))
