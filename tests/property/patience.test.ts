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
