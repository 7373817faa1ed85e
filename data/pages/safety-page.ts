/** What the page about the person's own safety shows: words already in the page's language, and the hotlines of the register. */
import type { ListedHit } from './help-view.ts'
import type { Told } from './problem-page.ts'

export interface SafetyPage {
  name: 'safety'
  title: string
  intro: string
  /** Whom to call at once. */
  danger: { heading: string; text: string; hits: readonly ListedHit[] }
  leave: { heading: string; lines: readonly string[] }
  limits: { heading: string; lines: readonly string[] }
  /** How to delete the history, browser by browser. */
  clear: { heading: string; intro: string; browsers: readonly { name: string; steps: string }[] }
  hidden: { heading: string; lines: readonly string[] }
  calls: { heading: string; lines: readonly string[]; told: Told }
  kept: { heading: string; lines: readonly string[] }
  neutral: { heading: string; text: string; label: string }
  source_label: string
}
