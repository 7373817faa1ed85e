import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const project = join(import.meta.dirname, '../..')
const isSource = (path: string) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|node_modules|[\\/]dist[\\/]/.test(path)

/** Of the facts that are instants in UTC, cut to ten letters: the day before, for what happens here between midnight and six. */
const cutInstant =
  /(?:verified|checked|changed)_?[aA]t\)?\.(?:slice|substring|substr)\(0, 10\)|new Date\(\)\.toISOString\(\)\.slice\(0, 10\)/u

test('nobody takes the first ten letters of an instant for its day in Kyrgyzstan', () => {
  const cut = ['data', 'server', 'web/src', 'scripts'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path}`)
      .filter(isSource)
      .filter((path) => cutInstant.test(readFileSync(join(project, path), 'utf8'))),
  )
  expect(cut).toEqual([])
})
