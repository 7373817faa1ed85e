/** `bench map`: from the map's program being there to its first picture with pins, drawn by software as on a phone without a graphics chip. */
import { loadavg } from 'node:os'
import { chromium } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'
import { type Figure, median } from './figure.ts'
import { prepareSite, startSite, temporaryFolder } from './site-process.ts'

const runs = 7
const aim = 1.5
const patience = 60_000

/** As in the browser tests: WebGL by the processor alone. */
const launchArguments = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

const screens = {
  desktop: { viewport: { width: 1280, height: 800 }, path: '/ru' },
  phone: { viewport: { width: 390, height: 844 }, path: '/ru?view=map' },
}

const timesOfMap = () => {
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0
  return { code: at('map:code'), drawn: at('map:drawn') }
}

export async function benchMap(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  await using site = await startSite(folder.path)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? (await sparticuz.executablePath()),
    args: launchArguments,
  })
  try {
    const figures: Figure[] = []
    for (const [screen, { viewport, path }] of Object.entries(screens)) {
      const seconds: number[] = []
      const whole: number[] = []
      for (let run = 0; run <= runs; run++) {
        // a context of its own: nothing is kept from the run before
        const context = await browser.newContext({ viewport })
        const page = await context.newPage()
        await page.goto(site.address + path)
        await page.waitForFunction(() => performance.getEntriesByName('map:drawn').length > 0, null, { timeout: patience })
        const { code, drawn } = await page.evaluate(timesOfMap)
        await context.close()
        // the first run compiles what the processor draws with, and does not count
        if (run === 0) continue
        seconds.push((drawn - code) / 1000)
        whole.push(drawn / 1000)
      }
      const value = median(seconds)
      figures.push(
        {
          name: `first draw of the map on a ${screen}`,
          value,
          unit: 's',
          limit: { at_most: aim },
          details: {
            runs: seconds.map((second) => second.toFixed(2)),
            since_the_page_was_asked_for: `${median(whole).toFixed(2)} s`,
            // beyond the number of processors others waited too, and so did the map
            load_of_the_machine: (loadavg()[0] ?? 0).toFixed(1),
          },
        },
        { name: `the same by the aim of ${aim} s`, value: value / aim, unit: 'ratio', limit: { at_most: 1 } },
      )
    }
    return figures
  } finally {
    await browser.close()
  }
}
