import { describe, expect, test } from 'vitest'
import { element, escapeXml, pathData, short } from './svg.ts'

describe('what the register or a pack says stays text', () => {
  test('markup does', () => {
    expect(escapeXml(`</text><script>alert("1")</script>&'`)).toBe(
      '&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;',
    )
  })
  test('an attribute cannot be left', () => expect(element('a', { b: '" onload="x' })).toBe('<a b="&quot; onload=&quot;x"/>'))
  test('what XML cannot hold is left out, whole characters stay', () =>
    expect(escapeXml('a\u0000\u001b\ud800b\uffff 🏔 Ө')).toBe('ab 🏔 Ө'))
})

test('an attribute without a value is not written, a number is short', () =>
  expect(element('a', { b: undefined, c: -0.04, d: 0.25 }, 'e')).toBe('<a c="0" d=".3">e</a>'))

test.each([
  [0, '0'],
  [-0.5, '-.5'],
  [12.34, '12.3'],
  [100, '100'],
])('%d is written %s', (value, written) => expect(short(value)).toBe(written))

describe('a path', () => {
  test('goes in steps, without a space before a minus', () =>
    expect(
      pathData(
        [
          [
            [1, 2],
            [3.5, 1],
            [3, 4],
          ],
        ],
        true,
      ),
    ).toBe('M1 2l2.5-1-.5 3z'))
  test('does not drift: many small steps end where they should', () => {
    const line = Array.from({ length: 1001 }, (_, index) => [index * 0.26, 0] as const)
    const steps =
      pathData([line], false)
        .replace(/^M0 0l/, '')
        .match(/-?[\d.]+ /g) ?? []
    expect(steps.reduce((sum, step) => sum + Number(step), 0)).toBeCloseTo(260, 5)
  })
  test('that comes to a point is left out', () =>
    expect(
      pathData(
        [
          [
            [1, 1],
            [1.01, 1.01],
          ],
        ],
        false,
      ),
    ).toBe(''))
})
