/** Pages that are left open say what is so now: at opening, at closing, and on the next day. */
import type { Snapshot } from '@legalmap/data/published/snapshot.ts'
import { nextMidnightInKyrgyzstan } from '@legalmap/data/text/dates.ts'
import { expect, test, type Visitor } from '../driver.ts'

const hour = 3_600_000

/** The shipped register knows no confirmed hours: on this device everybody is open from nine to six. */
async function giveHours({ page }: Visitor): Promise<void> {
  await page.route('**/snapshot/**', async (route) => {
    const response = await route.fetch()
    const snapshot = (await response.json()) as Partial<Snapshot>
    // the address of the newest only says where that is
    if (!snapshot.providers) return route.fulfill({ response, json: snapshot })
    const verified_at = new Date(Date.now() - hour).toISOString()
    const providers = snapshot.providers.map((provider) => ({ ...provider, schedule: 'Mo-Su 09:00-18:00', verified_at }))
    await route.fulfill({ response, json: { ...snapshot, providers } })
  })
}

for (const [name, path] of [
  ['a provider', '/providers/state-ministry-of-justice'],
  ['a problem', '/problems/domestic-violence'],
  ['the find page', ''],
] as const)
  test(`${name} that is left open over night says when it opens, that it is open, and that it has closed`, async ({
    visitor,
    page,
  }) => {
    await giveHours(visitor)
    const began = Date.now()
    await page.clock.install({ time: began })
    await visitor.open('en', path)
    await visitor.alive()
    const opening = page.locator('.opening').first()
    const midnight = nextMidnightInKyrgyzstan(began)
    const goTo = async (hours: number) => {
      const now = await page.evaluate(() => Date.now())
      await page.clock.fastForward(midnight + hours * hour + 61_000 - now)
    }
    await goTo(0)
    await expect(opening).toHaveText(visitor.say('open.later_today', { time: '09:00' }))
    await goTo(9)
    await expect(opening).toHaveText(visitor.say('open.now_until', { time: '18:00' }))
    await goTo(18)
    await expect(opening).toHaveAttribute('data-opening', 'closed')
    await goTo(24 + 9)
    await expect(opening).toHaveText(visitor.say('open.now_until', { time: '18:00' }))
  })
