/** Says in one line which file of a geodata pack cannot be used, and why. */

/** `file` is the file's path, or the folder's where the folder itself is missing; the message begins with it. */
export class GeodataError extends Error {
  override readonly name = 'GeodataError'
  readonly file: string
  constructor(file: string, reason: string) {
    super(`${file}: ${reason.replaceAll(/\s+/g, ' ')}`)
    this.file = file
  }
}
