/** Draws the page of the address from the saved register: the same content as the server's, but for pictures that are not saved. */

import { translator } from '@legalmap/data/messages/messages.ts'
import { snapshotAddress } from '@legalmap/data/pages/addresses.ts'
import { completePage } from '@legalmap/data/pages/complete-page.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { forEver, type Made } from '@legalmap/data/pages/page-kind.ts'
import { kindOf, makeKept, type PageContent } from '@legalmap/data/pages/page-kinds.ts'
import { problemWords } from '@legalmap/data/pages/problem-words.ts'
import { registerOf } from '@legalmap/data/published/snapshot.ts'
import { provideRegister } from '../sources/index-source.ts'
import { loadMessages } from '../ui/load-messages.ts'
import { loadProblemMessages } from '../ui/load-problem-messages.ts'
import { isMapSaved } from './saved-map.ts'
import type { Build } from './saved-names.ts'
import { openSnapshot } from './saved-register.ts'

const asKept = ({ content, until }: Made<PageContent>) => ({ content: kindOf(content.name).asKept?.(content) ?? content, until })

/** `shell` is the saved empty page of the language. What is not saved, or not there, is a page that says so. */
export async function openSaved(shell: Page, build: Build, now: number): Promise<Page> {
  const { language, public_url, leave_to } = shell
  const t = translator(await loadMessages(language), language)
  const frame = { language, search: location.search, public_url, leave_to, now, card: '', t }
  const missing = () =>
    completePage(
      { content: { name: 'shell', state: 'missing' }, until: forEver },
      { ...frame, path: shell.path, snapshot: shell.snapshot, visits: [] },
    )
  try {
    const [opened, messages] = await Promise.all([openSnapshot(build), loadProblemMessages(language)])
    if (!opened) return missing()
    const { snapshot, at } = opened
    const register = registerOf(snapshot)
    const path = location.pathname.slice(`/${language}`.length).replace(/\/+$/, '')
    const asked = { register, pack: snapshot.pack, language, words: problemWords(messages, language), t, now }
    const made = makeKept(path, { ...asked, entries: [...new URLSearchParams(location.search)] })
    provideRegister(register)
    const page = made
      ? completePage(asKept(made), { ...frame, path, snapshot: snapshotAddress(asked), visits: register.visits })
      : missing()
    return { ...page, saved: { at, map: await isMapSaved(snapshot.pack.tiles) } }
  } catch (error) {
    console.error('the saved copy', error)
    return missing()
  }
}
