/** The parts that have examples, by their path in `web/src`. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const source = join(import.meta.dirname, '../../web/src')

export const exampleParts = (): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.examples.tsx'))
    .map((path) => path.replaceAll('\\', '/').replace('.examples.tsx', ''))
    .toSorted()
