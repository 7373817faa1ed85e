/** Takes away what is over, so that nothing is kept that lets nobody in any more. */
import { type Around, days, instant, minutes } from './around.ts'
import { askAfterUnused } from './closing.ts'
import type { Database } from './tables.ts'

/** Links that are over are remembered for as long as somebody may still try them, to write down that it was one. */
const linksRemembered = days(30)
const devicesRemembered = days(365)

export async function tidy(database: Database, around: Around): Promise<void> {
  const { settings } = around
  const now = around.now()
  const at = instant(now)
  await database
    .deleteFrom('session')
    .where(({ or, eb }) =>
      or([eb('ends_at', '<=', at), eb('used_at', '<=', instant(now - minutes(settings.session_idle_minutes)))]),
    )
    .execute()
  for (const table of ['pending', 'answered'] as const) await database.deleteFrom(table).where('ends_at', '<=', at).execute()
  await database
    .deleteFrom('link')
    .where('expires_at', '<=', instant(now - linksRemembered))
    .execute()
  await database
    .deleteFrom('device')
    .where('used_at', '<=', instant(now - devicesRemembered))
    .execute()
  await database.deleteFrom('failure').where('until', '<=', now).execute()
  await askAfterUnused(database, around)
}
