/** Makes an open page anew at another instant, from the register on the device: nobody is asked, so nobody learns what is read. */
import { translator } from '@legalmap/data/messages/messages.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { pageFromKept } from '../offline/page-from-kept.ts'
import { loadRegister } from '../sources/index-source.ts'
import { loadMessages } from '../ui/load-messages.ts'

/** Null for a page that only the server can make. Throws where the register cannot be loaded. */
export async function remakePage(page: Page, now: number): Promise<Page | null> {
  const { language, path, public_url, leave_to, snapshot, card, saved } = page
  const [kept, messages] = await Promise.all([loadRegister(), loadMessages(language)])
  const t = translator(messages, language)
  const frame = { language, path, search: location.search, public_url, leave_to, now, snapshot, card, t }
  const made = await pageFromKept(kept, frame, saved !== undefined)
  return made && { ...made, ...(saved && { saved }) }
}
