/** Says in one line why a pack cannot be built from what was given. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}
