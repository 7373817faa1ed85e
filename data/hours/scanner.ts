/** A scanner for opening hours: takes one word or sign after the other and remembers where it is. */
import type { HoursProblemCode } from './opening-hours.ts'

export class HoursProblem extends Error {
  readonly at: number
  readonly code: HoursProblemCode

  constructor(at: number, code: HoursProblemCode) {
    super(`${code} at ${at}`)
    this.at = at
    this.code = code
  }
}

export interface Scanner {
  /** Takes what the pattern (flags `iy`) matches here, after spaces; its first group, the whole where it has none, or null. */
  take(pattern: RegExp): string | null
  /** Whether the pattern matches here; takes nothing. */
  sees(pattern: RegExp): boolean
  /** The place of the next word or sign. */
  here(): number
  fail(code: HoursProblemCode, at?: number): never
}

export function createScanner(text: string): Scanner {
  let position = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = here()
    return pattern.exec(text)
  }
  function here(): number {
    while (/\s/.test(text.charAt(position))) position++
    return position
  }
  return {
    take(pattern) {
      const found = match(pattern)
      if (!found) return null
      position += found[0].length
      return found[1] ?? found[0]
    },
    sees: (pattern) => match(pattern) !== null,
    here,
    fail(code, at = here()) {
      throw new HoursProblem(at, code)
    },
  }
}
