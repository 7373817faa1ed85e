/** Which style sheet stands inside which page: one with little style is not sent that of the others. */
import type { PageName } from '@legalmap/data/pages/page-kinds.ts'

/** Each is a file of `style/sheets`. */
export const sheets = ['plain', 'find', 'reading', 'all'] as const
export type Sheet = (typeof sheets)[number]

/** A page that is not named here is plain. */
const own: Readonly<Partial<Record<PageName, Sheet>>> = {
  find: 'find',
  problems: 'reading',
  problem: 'reading',
  eligibility: 'reading',
  safety: 'reading',
  shell: 'all',
}

export const sheetOf = (name: PageName): Sheet => own[name] ?? 'plain'
