/** Holds a record to the door's rules, which are the model's: see `data/model/door-rules.ts`. */
import type { Noun } from '@legalmap/data/model/change.ts'
import { type DoorRule, doorRules, type Passage } from '@legalmap/data/model/door-rules.ts'
import { RefusedByRuleError } from './errors.ts'
import type { Records } from './nouns.ts'
import { validRecord } from './validate.ts'

/**
 * The record to store: the one given, or what the rules made of it. `about` is asked only where the noun has rules.
 * Throws RefusedByRuleError, and InvalidRecordError where a rule errs.
 */
export function passRules<N extends Noun>(
  noun: N,
  given: Records[N],
  about: () => Omit<Passage<Records[N]>, 'after'>,
): Records[N] {
  const rules = (doorRules[noun] ?? []) as unknown as readonly DoorRule<Records[N]>[]
  if (rules.length === 0) return given
  const passage = about()
  let after = given
  for (const rule of rules) {
    const passed = rule({ ...passage, after })
    if ('refusals' in passed) throw new RefusedByRuleError(noun, given.id, passed.refusals)
    after = passed.record
  }
  return after === given ? given : validRecord(noun, given.id, after)
}
