/** A page made from the register on the device: the same as the server's, at any instant. */
import type { Frame } from '@legalmap/data/pages/complete-page.ts'
import { completePage } from '@legalmap/data/pages/complete-page.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { kindOf, makeKept } from '@legalmap/data/pages/page-kinds.ts'
import { problemWords } from '@legalmap/data/pages/problem-words.ts'
import type { Kept } from '../sources/index-source.ts'
import { loadProblemMessages } from '../ui/load-problem-messages.ts'

/** Null for what is not there, or is made by the server alone. `offline`: without what a device does not keep. */
export async function pageFromKept(
  { register, pack }: Kept,
  frame: Omit<Frame, 'visits'>,
  offline: boolean,
): Promise<Page | null> {
  const { language, now, path, search } = frame
  const words = problemWords(await loadProblemMessages(language), language)
  const made = makeKept(path, { register, pack, language, words, now, entries: [...new URLSearchParams(search)] })
  if (!made) return null
  const content = offline ? (kindOf(made.content.name).asKept?.(made.content) ?? made.content) : made.content
  return completePage({ ...made, content }, { ...frame, visits: register.visits })
}
