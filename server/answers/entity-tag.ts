/** Entity tags, as RFC 9110 compares them where only whether something changed is asked: weakly. */

const weakly = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether `if-none-match` names the tag, or any. */
export const isNamedIn = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || weakly(tag) === weakly(etag))
