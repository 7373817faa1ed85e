import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'

const thrownBy = (action: () => unknown): unknown => {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

test.each([
  ['a body that is no JSON', () => JSON.parse('{"q": canary-Kerben}')],
  ['a body that breaks off', () => JSON.parse('"canary-Kerben')],
  ['a name that nothing has', () => (undefined as unknown as Record<string, string>)['canary-Kerben']],
  ['an address that cannot be read', () => new URL('canary-Kerben')],
])('a report on %s holds nothing that was typed', (_, action) => {
  const described = describeError(thrownBy(action))
  expect(described).not.toContain('canary')
})

test('a report says what broke and where', () => {
  const described = describeError(thrownBy(() => (null as unknown as { id: string }).id))
  expect(described).toMatch(/^TypeError: Cannot read properties of null \(reading …\)\n\s+at .*describe-error\.test/)
})
