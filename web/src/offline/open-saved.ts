/** Draws the page of the address from the saved register: the same content as the server's, but for pictures that are not saved. */

import { translator } from '@legalmap/data/messages/messages.ts'
import { completePage } from '@legalmap/data/pages/complete-page.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { forEver } from '@legalmap/data/pages/page-kind.ts'
import { keptOf, provideRegister } from '../sources/index-source.ts'
import { loadMessages } from '../ui/load-messages.ts'
import { pageFromKept } from './page-from-kept.ts'
import { isMapSaved } from './saved-map.ts'
import type { BuildScript } from './saved-names.ts'
import { openSnapshot } from './saved-register.ts'

/** `shell` is the saved empty page of the language. What is not saved, or not there, is a page that says so. */
export async function openSaved(shell: Page, build: BuildScript, now: number): Promise<Page> {
  const { language, public_url, leave_to } = shell
  const t = translator(await loadMessages(language), language)
  const frame = { language, search: location.search, public_url, leave_to, now, card: '', t }
  const missing = () =>
    completePage(
      { content: { name: 'shell', state: 'missing' }, until: forEver },
      { ...frame, path: shell.path, snapshot: shell.snapshot, visits: [] },
    )
  try {
    const opened = await openSnapshot(build)
    if (!opened) return missing()
    const kept = keptOf(opened.snapshot)
    const path = location.pathname.slice(`/${language}`.length).replace(/\/+$/, '')
    provideRegister(kept)
    const page = (await pageFromKept(kept, { ...frame, path, snapshot: shell.snapshot }, true)) ?? missing()
    return { ...page, saved: { at: opened.at, map: await isMapSaved(kept.pack.tiles) } }
  } catch (error) {
    console.error('the saved copy', error)
    return missing()
  }
}
