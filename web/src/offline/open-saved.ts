/** Draws the page of the address from the saved register: the same content as the server's, but for pictures that are not saved. */

import { snapshotAddress } from '@legalmap/data/pages/addresses.ts'
import type { Page, PageContent } from '@legalmap/data/pages/page.ts'
import { contentAt } from '@legalmap/data/pages/page-routes.ts'
import { problemWords } from '@legalmap/data/pages/problem-words.ts'
import { upcomingVisits } from '@legalmap/data/publish/visit.ts'
import { registerOf } from '@legalmap/data/published/snapshot.ts'
import { provideRegister } from '../sources/index-source.ts'
import { loadProblemMessages } from '../ui/load-problem-messages.ts'
import { isMapSaved } from './saved-map.ts'
import type { Build } from './saved-names.ts'
import { openSnapshot } from './saved-register.ts'

function withoutPictures(content: PageContent): PageContent {
  switch (content.name) {
    case 'find':
      return { ...content, overview: '' }
    case 'provider':
      return { ...content, locator: null }
    case 'poster':
      return { ...content, picture: '' }
    default:
      return content
  }
}

/** `shell` is the saved empty page of the language. What is not saved, or not there, is a page that says so. */
export async function openSaved(shell: Page, build: Build, now: number): Promise<Page> {
  const { language } = shell
  const missing: Page = { ...shell, search: location.search, now, content: { name: 'shell', state: 'missing' } }
  try {
    const [opened, messages] = await Promise.all([openSnapshot(build), loadProblemMessages(language)])
    if (!opened) return missing
    const { snapshot, at } = opened
    const register = registerOf(snapshot)
    const path = location.pathname.slice(`/${language}`.length).replace(/\/+$/, '')
    const asked = { register, pack: snapshot.pack, language, words: problemWords(messages, language), now }
    const made = contentAt(path, { ...asked, entries: [...new URLSearchParams(location.search)] })
    provideRegister(register)
    return {
      ...missing,
      path,
      has_visits: upcomingVisits(register.visits, now).length > 0,
      snapshot: snapshotAddress(asked),
      saved: { at, map: await isMapSaved(snapshot.pack.tiles) },
      content: made ? withoutPictures(made.content) : missing.content,
    }
  } catch (error) {
    console.error('the saved copy', error)
    return missing
  }
}
