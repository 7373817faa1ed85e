/** A reporter that says at the end how many combinations of page, language, theme and size ran, of how many there are. */
import { basename } from 'node:path'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

export default class CountCombinations implements Reporter {
  readonly #ran = new Map<string, { ids: Set<string>; all: string }>()

  onTestEnd({ id, location, annotations }: TestCase, { status }: TestResult): void {
    const of = annotations.find(({ type }) => type === 'combination')?.description
    if (of === undefined || status === 'skipped') return
    const file = basename(location.file, '.spec.ts')
    const counted = this.#ran.get(file) ?? { ids: new Set(), all: of }
    counted.ids.add(id)
    this.#ran.set(file, counted)
  }

  onEnd(): void {
    for (const [file, { ids, all }] of this.#ran) console.log(`${file}: ${ids.size} ${all} combinations`)
    if (this.#ran.size > 0 && !process.env.EVERY_COMBINATION)
      console.log('Every two of page, language, theme and size were together; `pnpm test --all` tests every combination.')
  }
}
