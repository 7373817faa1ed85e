import { describe, expect, test } from 'vitest'
import { countShiftPresses } from './shift-presses.ts'

/** Plays keys, given as `ShiftLeft@0` or `KeyA@100`, each pressed and let go at once; returns how many presses count at the end. */
function play(...keys: string[]): number {
  const presses = countShiftPresses()
  let last = 0
  for (const pressed of keys) {
    const [code = '', at = ''] = pressed.split('@')
    const key = code.startsWith('Shift') ? 'Shift' : code
    last = Number(at)
    presses.down({ key, code, chord: false })
    presses.up({ key, code }, last)
  }
  return presses.count(last)
}

describe('presses of Shift', () => {
  test('with another key in between do not add up', () => {
    expect(play('ShiftLeft@0', 'ShiftLeft@100', 'KeyA@200', 'ShiftLeft@300')).toBe(1)
    expect(play('ShiftLeft@0', 'Tab@50', 'ShiftLeft@100', 'ShiftLeft@300')).toBe(2)
  })

  test('that take longer than five seconds do not add up', () => {
    expect(play('ShiftLeft@0', 'ShiftLeft@2500', 'ShiftLeft@5001')).toBe(2)
    expect(play('ShiftLeft@0', 'ShiftLeft@6000', 'ShiftLeft@12000')).toBe(1)
  })

  test('for a capital letter do not count', () => {
    const presses = countShiftPresses()
    for (const at of [0, 100, 200]) {
      presses.down({ key: 'Shift', code: 'ShiftLeft', chord: false })
      presses.down({ key: 'Ө', code: 'KeyJ', chord: false })
      presses.up({ key: 'Ө', code: 'KeyJ' }, at)
      expect(presses.up({ key: 'Shift', code: 'ShiftLeft' }, at)).toBe(false)
    }
    expect(presses.count(200)).toBe(0)
  })

  test('that change the language of the keyboard do not count', () => {
    const presses = countShiftPresses()
    presses.down({ key: 'Alt', code: 'AltLeft', chord: false })
    presses.down({ key: 'Shift', code: 'ShiftLeft', chord: true })
    expect(presses.up({ key: 'Shift', code: 'ShiftLeft' }, 10)).toBe(false)
    presses.down({ key: 'Shift', code: 'ShiftLeft', chord: false })
    presses.down({ key: 'Alt', code: 'AltLeft', chord: false })
    expect(presses.up({ key: 'Shift', code: 'ShiftLeft' }, 20)).toBe(false)
  })

  test('before something else was done are forgotten', () => {
    const presses = countShiftPresses()
    presses.down({ key: 'Shift', code: 'ShiftLeft', chord: false })
    presses.up({ key: 'Shift', code: 'ShiftLeft' }, 0)
    presses.forget()
    expect(presses.count(1)).toBe(0)
  })

  test('that a held key repeats are one', () => {
    const presses = countShiftPresses()
    for (let repeat = 0; repeat < 20; repeat++) presses.down({ key: 'Shift', code: 'ShiftLeft', chord: false })
    presses.up({ key: 'Shift', code: 'ShiftLeft' }, 900)
    expect(presses.count(900)).toBe(1)
  })

  test('left and right add up, also when both hands overlap', () => {
    expect(play('ShiftLeft@0', 'ShiftRight@100', 'ShiftLeft@4999')).toBe(3)
    const presses = countShiftPresses()
    presses.down({ key: 'Shift', code: 'ShiftLeft', chord: false })
    presses.down({ key: 'Shift', code: 'ShiftRight', chord: false })
    presses.up({ key: 'Shift', code: 'ShiftLeft' }, 10)
    presses.up({ key: 'Shift', code: 'ShiftRight' }, 20)
    expect(presses.count(20)).toBe(2)
  })

  test('count as long as five seconds have not gone by since', () => {
    const presses = countShiftPresses()
    presses.down({ key: 'Shift', code: 'ShiftLeft', chord: false })
    presses.up({ key: 'Shift', code: 'ShiftLeft' }, 1000)
    expect(presses.expiresIn(3000)).toBe(3000)
    expect(presses.count(6000)).toBe(1)
    expect(presses.count(6001)).toBe(0)
  })
})
