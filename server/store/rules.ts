/** Holds a record to the door's rules, which are the model's: see `data/model/door-rules.ts`. */
import type { Noun } from '@legalmap/data/model/change.ts'
import { type DoorRule, doorRules, type Passage } from '@legalmap/data/model/door-rules.ts'
import { RefusedByRuleError } from './errors.ts'
import type { Records } from './nouns.ts'
import { validRecord } from './validate.ts'

/** The record to store: the one given, or what the rules made of it. Throws RefusedByRuleError, and InvalidRecordError where a rule errs. */
export function passRules<N extends Noun>(noun: N, passage: Passage<Records[N]>): Records[N] {
  const { id } = passage.after
  let after = passage.after
  for (const rule of rulesOf(noun)) {
    const passed = rule({ ...passage, after })
    if ('refusals' in passed) throw new RefusedByRuleError(noun, id, passed.refusals)
    after = passed.record
  }
  return after === passage.after ? after : validRecord(noun, id, after)
}

const rulesOf = <N extends Noun>(noun: N) => (doorRules[noun] ?? []) as unknown as readonly DoorRule<Records[N]>[]
