/** Holds a record to the door's rules, which are the model's: see `data/model/door-rules.ts`. */
import type { Noun } from '@legalmap/data/model/change.ts'
import { askDoor, doorRules, type Passage } from '@legalmap/data/model/door-rules.ts'
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
  if (!doorRules[noun]) return given
  const passed = askDoor(noun, { ...about(), after: given })
  if ('refusals' in passed) throw new RefusedByRuleError(noun, given.id, passed.refusals)
  return passed.record === given ? given : validRecord(noun, given.id, passed.record)
}
