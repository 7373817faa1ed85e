import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import config from '../../vitest.config.ts'

test('a test that makes up its input has a limit of its own, which no busy machine reaches', ({ task }) => {
  expect(task.timeout).toBe(300_000)
})

test('so it has in every project', () => {
  const projects = config.test?.projects as { test: { name: string; setupFiles: string[] } }[]
  expect(projects.length).toBeGreaterThan(1)
  for (const { test: project } of projects) expect(project.setupFiles, project.name).toContain('tests/patience.ts')
})

test('and none has a limit of its own', () => {
  const project = join(import.meta.dirname, '../..')
  const tests = globSync('{data,server,web,scripts,tests}/**/*.test.{ts,tsx}', {
    cwd: project,
    exclude: ['**/node_modules/**'],
  })
  const limited = tests.filter((path) => {
    const text = readFileSync(join(project, path), 'utf8')
    return text.includes("from 'fast-check'") && /^\}, [\d_]{4,}\)|, \{ timeout: [\d_]+ \}, /m.test(text)
  })
  expect(tests.length).toBeGreaterThan(100)
  expect(limited).toEqual([])
})
