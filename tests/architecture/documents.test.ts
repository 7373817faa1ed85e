import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Message, parseMessage, pluralCategories } from '@legalmap/data/messages/format.ts'
import { type Language, languages } from '@legalmap/data/model/language.ts'
import { usage } from '@legalmap/scripts/legalmap-usage.ts'
import { describe, expect, test } from 'vitest'

const project = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(project, path), 'utf8')
const readme = read('README.md')

function* files(folder: string, wanted: RegExp): Generator<string> {
  for (const entry of readdirSync(join(project, folder), { withFileTypes: true })) {
    if (['node_modules', 'dist', '.git', 'var', 'test-results', 'screenshots'].includes(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path, wanted)
    else if (wanted.test(entry.name)) yield path
  }
}

describe('the root README', () => {
  const settings = [...readme.matchAll(/^\| `([A-Z_]+)`\s*\|/gm)].map(([, name]) => name ?? '')

  test('describes every setting that the code reads, and no other', () => {
    const read_ = new Set<string>()
    for (const path of files('.', /\.ts$/))
      for (const [, name] of read(path).matchAll(/(?:environment|process\.env)\.([A-Z][A-Z_]+)/g)) if (name) read_.add(name)
    for (const others of [
      'CI',
      'NODE_ENV',
      'TZ',
      'USER',
      'LOGNAME',
      'LANG',
      'FORCE_COLOR',
      'NO_COLOR',
      'HOME',
      'PATH',
      'BROWSER_TEST_DESK_PORT',
      'BROWSER_TEST_FOLDER',
      'BROWSER_TEST_PORT',
      'EVERY_COMBINATION',
      'PLAYWRIGHT_JSON_OUTPUT_NAME',
    ])
      read_.delete(others)
    expect(settings.toSorted()).toEqual([...read_].toSorted())
  })

  test('describes every command of package.json that people use', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const inside = ['types', 'lint', 'dependencies', 'legalmap']
    for (const name of Object.keys(scripts).filter((script) => !inside.includes(script)))
      expect(readme).toContain(`| \`pnpm ${name}`)
  })

  test('lists the subcommands of legalmap as their help does', () => {
    const calls = [...usage.matchAll(/^ {2}(\S.*?) {2,}/gm)].map(([, call]) => `pnpm legalmap ${call}`)
    const rows = [...readme.matchAll(/^\| `(pnpm legalmap .*?)`\s*\|/gm)].map(([, call]) => (call ?? '').replaceAll('\\|', '|'))
    expect(rows).toEqual(calls)
    const program = read('scripts/legalmap.ts')
    const words = new Set(calls.map((call) => call.split(' ')[2]))
    expect([...program.matchAll(/case '([a-z]+)'/g)].map(([, word]) => word).filter((word) => word !== 'help')).toEqual([
      ...words,
    ])
  })

  test('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const [, name] of readme.matchAll(/^\| `pnpm ([a-z]+)/gm)) expect(Object.keys(scripts)).toContain(name)
  })
})

test('every link from a README leads to a file that is there', () => {
  const broken: string[] = []
  for (const path of files('.', /\.md$/))
    for (const [, target] of read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g))
      if (target && !existsSync(join(project, dirname(path), target))) broken.push(`${path} → ${target}`)
  expect(broken).toEqual([])
})

/** What stands in the first cells of a README's tables. */
const named = (folder: string) => [...read(`${folder}/README.md`).matchAll(/^\| ([^|]*)\|/gm)].map(([, cell]) => cell).join('\n')
const entriesOf = (folder: string) => readdirSync(join(project, folder), { withFileTypes: true })

test.each(['data', 'server', 'scripts', 'tests', 'web/src'])('the README says what each folder of %s is for', (folder) => {
  const rows = named(folder === 'web/src' ? 'web' : folder)
  const parts = entriesOf(folder).filter((entry) => entry.isDirectory() && !['node_modules', 'dist'].includes(entry.name))
  expect(parts.length).toBeGreaterThan(4)
  expect(parts.map(({ name }) => name).filter((name) => !new RegExp(`[\`/]${name}/`).test(rows))).toEqual([])
})

test.each(['data/published', 'server', 'server/accounts', 'server/published', 'server/plans', 'server/store', 'web/src/map'])(
  'the README of %s says what each of its files is for',
  (folder) => {
    const text = read(`${folder}/README.md`)
    const modules = entriesOf(folder).filter(({ name }) => /\.tsx?$/.test(name) && !/\.(?:test|examples)\.tsx?$/.test(name))
    expect(modules.length).toBeGreaterThan(2)
    expect(modules.map(({ name }) => name).filter((name) => !text.includes(`${name}\``))).toEqual([])
  },
)

test('nothing that is kept carries a path of somebody’s machine', () => {
  const found = [...files('.', /\.(ts|tsx|css|json|md|yaml)$/)].filter(
    (path) =>
      /(?<!\w)(?:\/home\/[a-z]+\/|\/Users\/|\/work\/(?:main|shared))/.test(read(path)) && !path.includes('documents.test'),
  )
  expect(found).toEqual([])
})

describe('the words', () => {
  const folders = [
    'data/messages',
    ...readdirSync(join(project, 'data/messages'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `data/messages/${name}`),
  ]
  const tables = folders.filter((folder) => existsSync(join(project, folder, 'ky.json')))

  test.each(tables)('of %s are there in every language, with the same values and the plural forms of that language', (folder) => {
    const [ky, ru, en] = languages.map((language) => JSON.parse(read(`${folder}/${language}.json`)) as Record<string, string>)
    for (const language of languages) {
      const table = { ky, ru, en }[language] ?? {}
      expect(Object.keys(table)).toEqual(Object.keys(en ?? {}))
      for (const [key, pattern] of Object.entries(table)) {
        expect(pattern.trim(), `${language} ${key}`).not.toBe('')
        const message = parseMessage(pattern)
        expect([...new Set(valuesOf(message))].toSorted(), `${language} ${key}`).toEqual(
          [...new Set(valuesOf(parseMessage(en?.[key] ?? '')))].toSorted(),
        )
        checkPlurals(message, language, `${language} ${key}`)
      }
    }
  })

  test('that the site has are all used', () => {
    const keys = Object.keys(JSON.parse(read('data/messages/en.json')) as object)
    const sources = [...files('web/src', /\.tsx?$/), ...files('server', /\.ts$/), ...files('data', /\.ts$/)].map(read).join('\n')
    const built = [...sources.matchAll(/t\(\s*`([a-z_.]+)\$\{/g)].map(([, prefix]) => prefix ?? '')
    const unused = keys.filter((key) => !sources.includes(`'${key}'`) && !built.some((prefix) => key.startsWith(prefix)))
    expect(unused).toEqual([])
  })
})

function* valuesOf(message: Message): Generator<string> {
  for (const part of message) {
    if (typeof part === 'string') continue
    yield part.name
    for (const option of part.options.values()) yield* valuesOf(option)
  }
}

/** A form that does not change with the number may stand alone as `other`; otherwise all forms of the language are there. */
function checkPlurals(message: Message, language: Language, at: string): void {
  for (const part of message) {
    if (typeof part === 'string') continue
    if (part.kind === 'plural' && part.options.size > 1)
      expect([...part.options.keys()], at).toEqual(expect.arrayContaining([...pluralCategories[language]]))
    for (const option of part.options.values()) checkPlurals(option, language, at)
  }
}

test('the pages are built for browsers of more than two years ago', () => {
  // the language of 2022: Chromium 94, Firefox 93
  expect(read('web/vite.config.ts')).toContain("target: 'es2022'")
})
