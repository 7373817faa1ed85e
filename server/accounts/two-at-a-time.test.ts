import { expect, test } from 'vitest'
import { BusyError, gate } from './two-at-a-time.ts'

/** Work that ends when it is told to, and notes when it began. */
function works() {
  const began: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      began.push(name)
      ends.set(name, () => resolve(name))
    })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  async function end(name: string) {
    ends.get(name)?.()
    await settle()
  }
  return { began, work, end, settle }
}

test('whoever comes when too many wait is told so, and nobody who waits is lost by it', async () => {
  const { began, work, end, settle } = works()
  const through = gate(1, 1)
  const all = [through(work('a'), false), through(work('b'), false)]
  await expect(through(work('c'), false)).rejects.toBeInstanceOf(BusyError)
  for (const name of ['a', 'b']) await end(name)
  await settle()
  expect([await Promise.all(all), began]).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ])
})

test('a work that fails makes room for the next', async () => {
  const through = gate(1, 4)
  const failing = through(() => Promise.reject(new Error('no')), false)
  const next = through(async () => 'done', false)
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
})

test('two work at once, never three, also when one comes just as one ends', async () => {
  let [working, most] = [0, 0]
  const through = gate(2, 100)
  const work = async () => {
    working += 1
    most = Math.max(most, working)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3))
    working -= 1
  }
  await Promise.all(
    Array.from({ length: 40 }, async (_, number) => {
      await new Promise((resolve) => setTimeout(resolve, number))
      await through(work, number % 2 === 0)
    }),
  )
  expect([most, working]).toEqual([2, 0])
})

test('who is known here goes before strangers, and has a line of her own when theirs is full', async () => {
  const { began, work, end } = works()
  const through = gate(1, 1)
  const all = [through(work('working'), false), through(work('stranger'), false), through(work('known'), true)]
  for (const name of ['working', 'known', 'stranger']) await end(name)
  await Promise.all(all)
  expect(began).toEqual(['working', 'known', 'stranger'])
})
