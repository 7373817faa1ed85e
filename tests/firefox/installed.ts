/** The Firefox of this machine, as people have it, if there is one. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const inPath = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)))

/** Its path; undefined where there is none. What FIREFOX names is taken alone. */
export const installedFirefox: string | undefined = (process.env.FIREFOX ? [process.env.FIREFOX] : inPath).find(existsSync)
