/** Work in steps: what takes long hands over control again and again, so that who has others to answer can do it a bit at a time. */

/** Goes on with each `next`, for a millisecond or so, until it returns its result. */
export type Steps<Result> = Generator<void, Result, void>

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
