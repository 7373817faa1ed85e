/** Playwright's own build of Firefox, where somebody had Playwright download it: no package of npm holds a Firefox. */
import { existsSync } from 'node:fs'
import { firefox } from '@playwright/test'

const path = firefox.executablePath()

/** Undefined where there is none. Playwright drives no other Firefox than its own: for those of the machine see `firefox/`. */
export const playwrightFirefox: string | undefined = existsSync(path) ? path : undefined
