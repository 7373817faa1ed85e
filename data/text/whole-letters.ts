/** Cuts texts without halving a letter: what lies beyond 65,535 takes two units of a string, and one alone cannot be encoded. */

const endsInHalf = /[\ud800-\udbff]$/

/** The beginning of a text, of at most so many units of a string, as `length` counts them. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  const beginning = text.slice(0, most)
  return endsInHalf.test(beginning) ? beginning.slice(0, -1) : beginning
}

/** The text with the sign for "unreadable" in place of every half of a letter. */
export const withoutHalves = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
