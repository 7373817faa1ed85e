/** Counts presses of Shift alone: three of them within five seconds mean that the person leaves. */

export const pressesToLeave = 3
const withinMilliseconds = 5000

export interface ShiftPresses {
  /** A key goes down. `code` tells the left Shift from the right one, `chord` says that another modifier is held. */
  down(key: { key: string; code: string; chord: boolean }): void
  /** A key comes up at an instant (milliseconds). True when this was a press of Shift alone, which counts. */
  up(key: { key: string; code: string }, at: number): boolean
  /** Something else was done in between, for example the mouse: what was counted is forgotten. */
  forget(): void
  /** How many presses count at an instant. */
  count(at: number): number
  /** Milliseconds until the oldest press no longer counts. */
  expiresIn(at: number): number
}

export function countShiftPresses(): ShiftPresses {
  let presses: number[] = []
  // which of the two Shift keys are held, with no other key pressed since
  const alone = new Set<string>()
  const recent = (at: number) => (presses = presses.filter((press) => at - press <= withinMilliseconds))
  const forget = () => {
    presses = []
    alone.clear()
  }
  return {
    down({ key, code, chord }) {
      // Alt+Shift and Ctrl+Shift change the keyboard's language
      if (key === 'Shift' && !chord) alone.add(code)
      else forget()
    },
    up({ key, code }, at) {
      // counted when it comes up: only then it is known that no capital letter was meant
      if (key !== 'Shift' || !alone.delete(code)) return false
      recent(at).push(at)
      return true
    },
    forget,
    count: (at) => recent(at).length,
    expiresIn: (at) => Math.max(0, (recent(at)[0] ?? at) + withinMilliseconds - at),
  }
}
