/** A closure of which nothing more is known than that it is closed: what every one starts from. */
import { emptyLocalized } from './language.ts'
import type { Closure } from './provider.ts'

export const blankClosure = (): Closure => ({
  kind: 'closed',
  from: '',
  until: '',
  reason: emptyLocalized(),
  schedule: '',
  place: emptyLocalized(),
})
