import { describe, expect, test } from 'vitest'
import { drawLabels, type Label } from './labels.ts'

const label = (more: Partial<Label>): Label => ({
  text: 'Бишкек',
  spot: [100, 50],
  size: 10,
  look: '',
  sides: ['right', 'left'],
  gap: 5,
  ...more,
})
const texts = (markup: string) => [...markup.matchAll(/>([^<]+)</g)].map(([, text]) => text)

describe('a name without room is left out', () => {
  test('over a marker', () => expect(drawLabels([label({ sides: ['right'] })], [[100, 40, 200, 60]], 200, 100)).toBe(''))
  test('over a more important name, with its dot', () => {
    const markup = drawLabels([label({ sides: ['right'] }), label({ text: 'Кант', sides: ['right'], dot: 3 })], [], 200, 100)
    expect(texts(markup)).toEqual(['Бишкек'])
    expect(markup).not.toContain('<circle')
  })
  test('whose dot lies under another name, even if the name itself does not', () => {
    const other = label({ text: 'Кант', spot: [120, 50], sides: ['below'], gap: 20, dot: 3 })
    expect(texts(drawLabels([label({ sides: ['right'] }), other], [], 200, 100))).toEqual(['Бишкек'])
    expect(texts(drawLabels([other], [], 200, 100))).toEqual(['Кант'])
  })
  test('whose dot is cut by the edge, even if the name itself is not', () =>
    expect(drawLabels([label({ spot: [100, 2], sides: ['below'], dot: 3 })], [], 200, 100)).toBe(''))
  test('over the edge', () => expect(drawLabels([label({ spot: [190, 50], sides: ['right'] })], [], 200, 100)).toBe(''))
})

test('a name goes to the other side when the first is taken', () =>
  expect(drawLabels([label({})], [[101, 40, 200, 60]], 200, 100)).toContain('text-anchor="end"'))

test('a long name breaks where its lines come out alike', () =>
  expect(texts(drawLabels([label({ text: 'Орто-Токой суу сактагычы', spot: [150, 50] })], [], 300, 100))).toEqual([
    'Орто-Токой',
    'суу сактагычы',
  ]))

test('markup in a name stays text', () => expect(drawLabels([label({ text: '<b>&' })], [], 200, 100)).toContain('&lt;b&gt;&amp;'))
