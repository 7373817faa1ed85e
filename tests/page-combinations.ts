/**
 * In which language, theme and size each kind of page is tested: every two of these together in `pnpm test`, every combination in
 * `pnpm test --all`.
 */
import { languages } from '@legalmap/data/model/language.ts'
import { pageKinds } from './page-kinds.ts'
import { everyCombination, pairwise } from './pairwise.ts'

const themes = ['light', 'dark'] as const
type Page = Pick<(typeof pageKinds)[number], 'name' | 'path'>

/** `sizes` are what the test needs to know of each, `more` pages beside one of every kind. */
export function pageCombinations<Size>(sizes: Readonly<Record<string, Size>>, more: readonly Page[] = []) {
  const pages: readonly Page[] = [...pageKinds, ...more]
  const factors = { page: pages, language: languages, theme: themes, size: Object.keys(sizes) }
  const whole = everyCombination(factors)
  const chosen = process.env.EVERY_COMBINATION ? whole : pairwise(factors)
  return chosen.map(({ page: { name, path }, language, theme, size }) => ({
    title: `${name} in ${language}, ${theme}, on ${size}`,
    path,
    language,
    theme,
    size: sizes[size] as Size,
    /** For the report, which counts what ran. */
    details: { annotation: { type: 'combination', description: `of ${whole.length}` } },
  }))
}
