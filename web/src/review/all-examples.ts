/** The examples of all parts, by the part's path in `src` without its ending. */
import type { Examples } from './examples.ts'

const files = import.meta.glob<{ default: Examples }>('../**/*.examples.tsx', { eager: true })

export const allExamples: readonly (readonly [part: string, examples: Examples])[] = Object.entries(files)
  .map(([path, { default: examples }]) => [path.replace(/^\.\.\/|\.examples\.tsx$/g, ''), examples] as const)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
