import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, sizeOf } from './answer.ts'
import { Shelf } from './shelf.ts'

function answer(key: string, bytes: number, tags: readonly string[] = []): Answer {
  return {
    key,
    route: '/x',
    made_at: 0,
    until: Number.POSITIVE_INFINITY,
    tags,
    status: 200,
    headers: {},
    etag: '',
    length: bytes,
    bodies: new Map([['identity', new Uint8Array(bytes)]]),
    ready: new Map(),
    used: 0,
    improved: false,
  }
}
const sizeOfOne = sizeOf(answer('/1', 1000))
const keysOf = (shelf: Shelf, keys: readonly string[]) => keys.filter((key) => shelf.holds(key))

test('what was not used for longest goes first, not what was made first', () => {
  const shelf = new Shelf(3 * sizeOfOne)
  for (const key of ['/1', '/2', '/3']) shelf.put(answer(key, 1000))
  shelf.get('/1')
  shelf.put(answer('/4', 1000))
  expect(keysOf(shelf, ['/1', '/2', '/3', '/4'])).toEqual(['/1', '/3', '/4'])
})

test('what is larger than the shelf is not kept, and pushes nothing out', () => {
  const shelf = new Shelf(3 * sizeOfOne)
  for (const key of ['/1', '/2']) shelf.put(answer(key, 1000))
  shelf.put(answer('/large', 4 * sizeOfOne))
  expect(keysOf(shelf, ['/1', '/2', '/large'])).toEqual(['/1', '/2'])
  const grown = answer('/3', 10)
  shelf.put(grown)
  grown.bodies.set('br', new Uint8Array(4 * sizeOfOne))
  shelf.measureAgain(grown)
  expect([keysOf(shelf, ['/1', '/2', '/3']), shelf.size]).toEqual([['/1', '/2'], 2 * sizeOfOne])
})

test('a body that is made for what was forgotten meanwhile counts for nothing', () => {
  const shelf = new Shelf(10 * sizeOfOne)
  const gone = answer('/1', 1000)
  shelf.put(gone)
  shelf.forget(gone)
  gone.bodies.set('br', new Uint8Array(500))
  shelf.measureAgain(gone)
  expect([shelf.size, shelf.count]).toEqual([0, 0])
})

test('a change makes old what tells of it', () => {
  const shelf = new Shelf(100 * sizeOfOne)
  shelf.put(answer('/a', 10, ['provider:a', 'visits']))
  shelf.put(answer('/b', 10, ['provider:b', 'visits']))
  shelf.put(answer('/never', 10))
  shelf.forgetTagged(['provider:a'])
  expect(keysOf(shelf, ['/a', '/b', '/never'])).toEqual(['/b', '/never'])
  shelf.forgetTagged(['visits'])
  expect(keysOf(shelf, ['/a', '/b', '/never'])).toEqual(['/never'])
})

const step = fc.record({
  what: fc.constantFrom('put', 'get', 'forget', 'grow', 'shrink', 'tags', 'clear'),
  key: fc.constantFrom('/1', '/2', '/3', '/4', '/5', '/6'),
  bytes: fc.nat(6000),
  tag: fc.constantFrom('a', 'b', 'c'),
})

test('whatever happens, the size is that of what is there, and within its bound', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const shelf = new Shelf(12_000)
      const made: Answer[] = []
      for (const { what, key, bytes, tag } of steps) {
        const known = made.findLast((one) => one.key === key)
        if (what === 'put') {
          made.push(answer(key, bytes, bytes % 2 ? [tag] : []))
          shelf.put(made.at(-1) as Answer)
        } else if (what === 'get') shelf.get(key)
        else if (what === 'tags') shelf.forgetTagged([tag])
        else if (what === 'clear' && bytes < 500) shelf.clear()
        else if (known && what === 'forget') shelf.forget(known)
        else if (known && (what === 'grow' || what === 'shrink')) {
          if (what === 'grow') known.bodies.set('br', new Uint8Array(bytes))
          else known.bodies.delete('identity')
          shelf.measureAgain(known)
        }
        const there = made.filter((one) => shelf.has(one))
        expect(shelf.size).toBe(there.reduce((sum, one) => sum + sizeOf(one), 0))
        expect(shelf.count).toBe(there.length)
        expect(shelf.size).toBeLessThanOrEqual(shelf.capacity)
      }
    }),
  )
})
