import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { buildPlaceIndex } from './find-places.ts'

const index = buildPlaceIndex(exampleGazetteer)
const find = (text: string, limit = 3) =>
  index.find(text, limit).map((hit) => `${hit.type === 'place' ? hit.place.id : hit.unit.id}${hit.exact ? '!' : ''}`)

describe('finding places', () => {
  test.each(['', ' ', '!?', '🏔', 'бумажный журавль'])('finds nothing for %j', (text) => {
    expect(find(text)).toEqual([])
  })

  test('a name in one piece is the same name', () => {
    expect(find('карасуу')).toEqual(['s4!', 's2!'])
  })

  test('of namesakes the one whose district is named comes first', () => {
    expect(find('Кара-Суу Көл')[0]).toBe('s2')
    expect(find('Кара-Суу, Долинный район')).toContain('s4')
  })

  test('a district is meant where the question says so, its seat otherwise', () => {
    expect(find('Өрөөн району')[0]).toBe('valley!')
    expect(find('Өрөөн')[0]).toBe('s3!')
  })

  test('a town that is a unit of its own is found once', () => {
    expect(find('Uzgen')[0]).toBe('s5!')
    expect(find('Uzgen', 20)).not.toContain('big-town!')
  })

  test('the beginning of a name finds it, a case ending does not hide it', () => {
    expect(find('узг')[0]).toBe('s5')
    expect(find('Өзгөндө')[0]).toBe('s5!')
  })

  test('no more are found than are asked for', () => {
    expect(find('ка', 1)).toHaveLength(1)
    expect(find('ка', Number.POSITIVE_INFINITY).length).toBeGreaterThan(1)
  })
})
