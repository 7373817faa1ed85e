import { runMessages } from '@legalmap/scripts/messages/messages-command.ts'
import { expect, test } from 'vitest'

test('every Kyrgyz and Russian text is there and was read against the English text of today', () => {
  const said: string[] = []
  runMessages(['check'], (line) => said.push(line))
  expect(said, 'read these, mend them, then `pnpm legalmap messages accept KEY…`').toEqual([
    'Every translation is of the English text as it is.',
  ])
})
