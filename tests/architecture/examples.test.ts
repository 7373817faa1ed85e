import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleParts } from '../pictures/example-parts.ts'

const source = join(import.meta.dirname, '../../web/src')

/** What looks like nothing by itself, and why. */
const without: Readonly<Record<string, string>> = {
  document: 'the document around every page: the browser tests of every page see it',
  'desk/desk-document': 'the document around every page of the desk: tests/browser/surfaces.spec.ts sees it',
  'desk/desk-words': 'gives the words, shows nothing',
  'desk/entry-client': 'no part',
  'desk/entry-server': 'no part',
  'embed/embed-document': 'a whole document: tests/browser/surfaces.spec.ts sees it',
  'embed/entry-server': 'no part',
  'entry-client': 'no part',
  'entry-server': 'no part',
  'map/map-view': 'needs WebGL: tests/browser/map.spec.ts draws it',
  'map/pin-map': 'needs WebGL: tests/browser/desk-widgets.spec.ts moves its pin',
  'ui/words': 'gives the words, shows nothing',
}
/** Folders that only bring a part and its data together. */
const joining = ['pages/', 'review/']

test('every part that a page shows has its examples beside it', () => {
  const parts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.tsx') && !/\.(test|examples)\.tsx$/.test(path))
    .map((path) => path.replace(/\.tsx$/, ''))
    .filter((part) => !joining.some((start) => part.startsWith(start)) && !Object.hasOwn(without, part))
  expect(exampleParts()).toEqual(parts.toSorted())
})
