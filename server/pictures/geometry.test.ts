import { describe, expect, test } from 'vitest'
import type { Spot } from './frame.ts'
import { clipLine, clipRing, joinLines, type Rectangle, thinLine } from './geometry.ts'

const box: Rectangle = [0, 0, 10, 10]

describe('a line', () => {
  test('outside is left out', () => {
    expect(
      clipLine(
        [
          [-5, -5],
          [-1, 20],
        ],
        box,
      ),
    ).toEqual([])
    expect(
      clipLine(
        [
          [-5, 11],
          [20, 11],
        ],
        box,
      ),
    ).toEqual([])
  })
  test('that leaves and comes back is two', () =>
    expect(
      clipLine(
        [
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
        ],
        box,
      ),
    ).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]))
  test('inside stays as it is', () =>
    expect(
      clipLine(
        [
          [1, 1],
          [2, 2],
          [3, 1],
        ],
        box,
      ),
    ).toEqual([
      [
        [1, 1],
        [2, 2],
        [3, 1],
      ],
    ]))
})

describe('a ring', () => {
  test('outside is left out', () =>
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        box,
      ),
    ).toEqual([]))
  test('around the rectangle becomes the rectangle', () => {
    const ring = clipRing(
      [
        [-9, -9],
        [19, -9],
        [19, 19],
        [-9, 19],
      ],
      box,
    )
    expect(new Set(ring.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']))
  })
})

describe('joining', () => {
  const key = (lines: readonly (readonly Spot[])[]) => lines.map((line) => line.join(' '))
  test('a border cut into three is whole again, whichever way its parts run', () =>
    expect(
      key(
        joinLines([
          [
            [0, 0],
            [1, 0],
          ],
          [
            [3, 0],
            [2, 0],
          ],
          [
            [1, 0],
            [2, 0],
          ],
        ]),
      ),
    ).toEqual(['0,0 1,0 2,0 3,0']))
  test('where three lines meet, two go on and one ends', () => {
    const lines = joinLines([
      [
        [0, 0],
        [5, 5],
      ],
      [
        [5, 5],
        [10, 0],
      ],
      [
        [5, 5],
        [5, 10],
      ],
    ])
    expect(lines).toHaveLength(2)
    expect(lines.flat()).toHaveLength(5)
  })
  test('a closed line stays as it is', () =>
    expect(
      key(
        joinLines([
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [0, 0],
          ],
          [
            [0, 0],
            [9, 9],
          ],
        ]),
      ),
    ).toHaveLength(2))
})

describe('thinning', () => {
  test('keeps a bend and drops what strays less than is allowed', () =>
    expect(
      thinLine(
        [
          [0, 0],
          [5, 0.2],
          [10, 0],
          [10, 10],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]))
  test('keeps the ends of a line without length', () =>
    expect(
      thinLine(
        [
          [1, 1],
          [1, 1],
        ],
        1,
      ),
    ).toEqual([
      [1, 1],
      [1, 1],
    ]))
})
