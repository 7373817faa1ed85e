/** The browser of the tests: it comes from npm, so nothing is downloaded or installed by hand; CHROMIUM names another. */
import sparticuz from '@sparticuz/chromium'

export const executablePath = process.env.CHROMIUM ?? (await sparticuz.executablePath())

// not the package's own arguments: those switch web security, and so CSP and CORS, off
export const launchArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]
