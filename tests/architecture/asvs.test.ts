/** Holds the checklist of server/accounts/README.md to be whole, and every test that it names to be there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const project = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(join(project, 'server/accounts/README.md'), 'utf8')

interface Line {
  number: string
  how: string
  proofs: { file: string; title: string }[]
}

const lines: Line[] = [...readme.matchAll(/^\| (\d+\.\d+\.\d+) +\| .*? \| (.*?) *\|$/gm)].map(([, number = '', how = '']) => ({
  number,
  how,
  proofs: [...how.matchAll(/`([^`]+\.tsx?)`: “([^”]+)”/g)].map(([, file = '', title = '']) => ({ file, title })),
}))

/** The sections of ASVS 4.0.3 by the numbers of their lines of level 1 and 2; 4.1.4 was taken out of the standard. */
const sections: Readonly<Record<string, readonly number[]>> = {
  '2.1': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  '2.2': [1, 2, 3],
  '2.3': [1, 2, 3],
  '2.4': [1, 2, 3, 4, 5],
  '2.5': [1, 2, 3, 4, 5, 6, 7],
  '2.6': [1, 2, 3],
  '2.7': [1, 2, 3, 4],
  '2.8': [1, 2, 3, 4, 5, 6, 7],
  '2.9': [1, 2, 3],
  '2.10': [1, 2, 3, 4],
  '3.1': [1],
  '3.2': [1, 2, 3, 4],
  '3.3': [1, 2, 3, 4],
  '3.4': [1, 2, 3, 4, 5],
  '3.5': [1, 2, 3],
  '3.7': [1],
  '4.1': [1, 2, 3, 5],
  '4.2': [1, 2],
  '4.3': [1, 2, 3],
  '5.1': [1, 2, 3, 4, 5],
  '5.2': [1, 2, 3, 4, 5, 6, 7, 8],
  '5.3': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  '5.4': [1, 2, 3],
  '5.5': [1, 2, 3, 4],
}

describe('the checklist', () => {
  test('has every line of the standard once, in its order', () => {
    const all = Object.entries(sections).flatMap(([section, numbers]) => numbers.map((number) => `${section}.${number}`))
    expect(lines.map(({ number }) => number)).toEqual(all)
  })

  test('says of a line without a test that there is no such thing here, or that it is not met', () => {
    const bare = lines.filter(({ proofs, how }) => proofs.length === 0 && !/^Not (?:there|met): /.test(how))
    expect(bare).toEqual([])
  })

  test.each(lines.filter(({ proofs }) => proofs.length > 0))('proves $number by tests that there are', ({ proofs }) => {
    for (const { file, title } of proofs) {
      expect(existsSync(join(project, file)), file).toBe(true)
      const source = readFileSync(join(project, file), 'utf8')
      expect(source.includes(`'${title}'`) || source.includes(`"${title}"`), `${file}: ${title}`).toBe(true)
    }
  })
})
