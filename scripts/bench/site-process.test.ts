import { expect, test } from 'vitest'
import { readCommands } from './site-process.ts'

test('A start that is not run by node cannot be measured.', () => {
  expect(() => readCommands('{"packageManager":"pnpm@1.0.0","scripts":{"start":"vite"}}')).toThrow('not run by node')
  expect(() => readCommands('{"packageManager":"pnpm@1.0.0","scripts":{}}')).toThrow('not run by node')
})

test('The server is started with the flags that pnpm start gives it.', () => {
  const packageJson = '{"packageManager":"pnpm@1.0.0","scripts":{"start":"A=1 node --max-semi-space-size=4 scripts/start.ts"}}'
  expect(readCommands(packageJson)).toEqual({
    packageManager: 'pnpm@1.0.0',
    startArguments: ['--max-semi-space-size=4', 'scripts/start.ts'],
    startEnvironment: { A: '1' },
  })
})
