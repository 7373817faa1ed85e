/** What stands before the desk: the gate for whoever is not known, and what is shown to whoever may not do what she asks. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { unsentForm } from '@legalmap/data/desk/resources/account.ts'
import { isLanguage, type Language } from '@legalmap/data/model/language.ts'
import type { Context } from 'hono'
import { mostOfLongestForm, readForm } from '../../classes/form-body.ts'
import { Refusal } from '../../classes/problem-json.ts'
import type { DeskPages } from './desk-pages.ts'

function languageOf(c: Context): Language | null {
  const language = c.req.path.split('/')[1] ?? ''
  return isLanguage(language) ? language : null
}

/** What is secret is not written into a page. */
const secret = new Set(['password', 'next', 'repeat', 'code', 'recovery', 'answer', 'secret', 'address'])

/** Null for what is no form, or too long for one. */
async function readUnsent(c: Context): Promise<{ address: string; entries: [string, string][] } | null> {
  try {
    const entries = (await readForm(c, mostOfLongestForm)).filter(([name]) => !secret.has(name))
    return { address: c.req.path, entries: entries.map(([name, value]) => [name, value]) }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** The gate in the language of the address. It keeps what somebody sent who was signed out meanwhile, so that nothing is lost. */
export const deskGate = (pages: () => DeskPages) => async (c: Context) => {
  if (!languageOf(c)) return null
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return pages().draw(c, 'gate', { status: 401 })
  const unsent = c.req.method === 'POST' ? await readUnsent(c) : null
  return unsent && pages().draw(c, 'gate', { status: 401, resources: { [unsentForm.address]: unsent } })
}

/** What whoever may not do something is shown in the language of the address; null for what is no page. */
export const deskRefusal = (pages: () => DeskPages) => async (c: Context) =>
  languageOf(c) && pages().draw(c, 'refused', { status: 403 })

/** Where who is overdue with the second factor sets it up; null for what is no page. */
export function overdue(c: Context): string | null {
  const language = languageOf(c)
  return language && deskAddress(language, 'security')
}
