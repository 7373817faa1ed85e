/** What the pages of the desk weigh: the heaviest of them, as sent. */
import { languages } from '@legalmap/data/model/language.ts'
import { signInMany } from './desk-client.ts'
import type { Figure } from './figure.ts'
import { get, textOf } from './get.ts'
import { readRequests } from './read-page.ts'
import { weighedDeskPages } from './weighed-desk-pages.ts'

const mostOfPage = 30_000
const mostScript = 160_000

interface Weight {
  path: string
  html: number
  styles: number
  script: number
}

/** `folder` is that of the running site, in whose accounts somebody is made. */
export async function benchDeskPages(address: string, folder: string): Promise<Figure[]> {
  const [person] = await signInMany(folder, 1)
  const cookie = `__Host-desk=${person?.token}`
  const files = new Map<string, number>()
  const bytesOf = async (path: string): Promise<number> => {
    const known = files.get(path) ?? (await get(address + path)).body.length
    files.set(path, known)
    return known
  }
  const sumOf = async (paths: readonly string[]) => {
    let sum = 0
    for (const path of paths) sum += await bytesOf(path)
    return sum
  }
  const weights: Weight[] = []
  for (const path of weighedDeskPages.flatMap((page) => languages.map((language) => `/${language}${page}`))) {
    const page = await get(address + path, 200, { cookie })
    const { scripts, at_once } = readRequests(textOf(page))
    const styles = await sumOf(at_once.filter((file) => file.endsWith('.css')))
    weights.push({ path, html: page.body.length, styles, script: await sumOf(scripts) })
  }
  const heaviest = (weigh: (weight: Weight) => number): Weight =>
    weights.reduce((most, weight) => (weigh(weight) > weigh(most) ? weight : most))
  const page = heaviest(({ html, styles }) => html + styles)
  const script = heaviest((weight) => weight.script)
  return [
    {
      name: 'The desk: the heaviest page, HTML and CSS',
      value: page.html + page.styles,
      unit: 'bytes',
      limit: { at_most: mostOfPage },
      details: { page: page.path, html: page.html, css: page.styles, of_pages: weights.length },
    },
    {
      name: 'The desk: the most JavaScript before the map',
      value: script.script,
      unit: 'bytes',
      limit: { at_most: mostScript },
      details: { page: script.path },
    },
  ]
}
