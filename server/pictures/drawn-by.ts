/** A mark of all that pictures are drawn by and from, but for the register: the programs in this folder, the geodata and the build. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname

/** The sources as they were when the service started. */
const programs: string = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .sort()
  .reduce((hash, name) => hash.update(readFileSync(join(folder, name))), createHash('sha256'))
  .digest('hex')

/** 12 hexadecimal digits. */
export const drawnBy = (pack: { hash: string }, build: string): string =>
  createHash('sha256').update(programs).update(pack.hash).update(build).digest('hex').slice(0, 12)
