import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyPageState, formatPageState, parsePageState } from './page-address.ts'
import { emptyQuery, formatQuery, parseQuery, queryParameters } from './query.ts'

const faultsOf = (...entries: [string, string][]) => parseQuery(entries).faults.map(({ parameter }) => parameter)

describe('a query', () => {
  test.each([
    ['near', '200,41'],
    ['near', '74.6'],
    ['near', '41,74,3'],
    ['near', 'NaN,1'],
    ['near', '1e5,1'],
    ['bbox', '1,2,3'],
    ['bbox', '75,42,74,43'],
    ['limit', '0'],
    ['limit', '201'],
    ['limit', '2.5'],
    ['radius', '-1'],
    ['kind', 'school'],
    ['topic', 'magic'],
    ['unit', '../etc'],
    ['place', 'x1'],
    ['cursor', 'abc'],
    ['q', 'a'.repeat(201)],
    ['color', 'red'],
    ['__proto__', 'x'],
    ['constructor', 'x'],
  ])('with %s=%s names the parameter that is wrong', (name, text) => {
    expect(faultsOf([name, text])).toEqual([name])
    expect(parseQuery([[name, text]]).query).toEqual(emptyQuery)
  })

  test('with a parameter twice says so, except for those that may repeat', () => {
    expect(faultsOf(['q', 'a'], ['q', 'b'])).toEqual(['q'])
    expect(
      parseQuery([
        ['kind', 'ngo'],
        ['kind', 'hotline'],
        ['kind', 'ngo'],
      ]).query.kind,
    ).toEqual(['hotline', 'ngo'])
  })

  test('with a radius needs something to measure from', () => {
    expect(faultsOf(['radius', '1000'])).toEqual(['radius'])
    expect(faultsOf(['radius', '1000'], ['place', 's1'])).toEqual([])
  })

  test('is the same after it was written and read again', () => {
    const entries: [string, string][] = [
      ['q', 'Өзгөн'],
      ['kind', 'ngo'],
      ['unit', 'osh-city'],
      ['near', '74.59,42.87'],
      ['radius', '5000'],
      ['bbox', '70,40,75,43'],
      ['limit', '50'],
    ]
    const { query, faults } = parseQuery(entries)
    expect(faults).toEqual([])
    expect(parseQuery(formatQuery(query)).query).toEqual(query)
  })

  test('never throws, whatever the entries are', () => {
    const name = fc.oneof(fc.constantFrom(...queryParameters), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' }))), (entries) => {
        const { query } = parseQuery(entries)
        expect(parseQuery(formatQuery(query)).query).toEqual(query)
      }),
    )
  })
})

describe('the address of the find page', () => {
  test('never holds a position, even when it was given one', () => {
    const state = parsePageState([
      ['near', '74.59,42.87'],
      ['radius', '10'],
      ['q', 'Ош'],
    ])
    expect(formatPageState(state)).toBe('?q=%D0%9E%D1%88')
    expect(formatPageState({ ...state, query: { ...state.query, near: [1, 2], radius: 5 } })).not.toContain('near')
  })

  test('is empty for the empty state', () => {
    expect(formatPageState(emptyPageState)).toBe('')
  })

  test('ignores what it does not know and keeps the rest', () => {
    const state = parsePageState(new URLSearchParams('utm_source=x&limit=abc&kind=ngo&selected=a-b&view=map&selected=<script>'))
    expect(state).toMatchObject({ selected: '', view: 'map', query: { kind: ['ngo'], limit: 20 } })
  })
})
