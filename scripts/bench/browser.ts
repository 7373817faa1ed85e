/** The browser of the benches that need one: the same that the browser tests run, from npm. */

import { type Browser, chromium } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'

export const executablePath = process.env.CHROMIUM ?? (await sparticuz.executablePath())

/** Without the package's own arguments, which switch web security off. */
export const browserArguments = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking']

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args: browserArguments })
