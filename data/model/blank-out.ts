/** Finds a piece of text anywhere in a value, and blanks places of one. */
import type { RedactedPlace } from './redaction.ts'

/** What stands in the place of a piece of text. */
export const blankMark = '[…]'

type Path = RedactedPlace['path']
type Where = Pick<RedactedPlace, 'path' | 'start' | 'length'>

/** Small and large letters are the same here, unless that changes a text's length. */
const comparable = (text: string) => {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

function inText(text: string, piece: string, path: Path): Where[] {
  const found: Where[] = []
  const [within, sought] = [comparable(text), comparable(piece)]
  for (let start = within.indexOf(sought); start !== -1; start = within.indexOf(sought, start + sought.length))
    found.push({ path, start, length: sought.length })
  return found
}

/** Every place of the piece in the texts of a value. */
export function findPiece(value: unknown, piece: string, path: Path = []): Where[] {
  if (typeof value === 'string') return inText(value, piece, path)
  if (typeof value !== 'object' || value === null) return []
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return members.flatMap(([key, member]) => findPiece(member, piece, [...path, key]))
}

/** The text without what stands in the ranges, which may overlap. */
export function blankText(text: string, ranges: readonly Pick<Where, 'start' | 'length'>[]): string {
  let blanked = ''
  let end = -1
  for (const { start, length } of ranges.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const [from, to] = [start ?? 0, (start ?? 0) + (length ?? text.length)]
    if (from > end) blanked += text.slice(Math.max(end, 0), from) + blankMark
    end = Math.max(end, to)
  }
  return blanked + text.slice(Math.max(end, 0))
}

type Holder = Record<string | number, unknown>

/** What the path leads to, or undefined. */
const follow = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((within, key) => (within as Holder | null | undefined)?.[key], value)

/** A copy of the record, which is JSON, without what stands in the places; a whole fact becomes what `emptyOf` says, or is gone. */
export function blankOut(record: unknown, places: readonly Where[], emptyOf: (fact: string) => unknown): unknown {
  const blanked: unknown = JSON.parse(JSON.stringify(record))
  const wholes = places.filter(({ start }) => start === null)
  const pieces = new Map<string, Where[]>()
  for (const place of places) {
    if (place.start === null) continue
    const text = JSON.stringify(place.path)
    pieces.set(text, [...(pieces.get(text) ?? []), place])
  }
  for (const ranges of pieces.values()) {
    const path = ranges[0]?.path ?? []
    const [holder, key] = [follow(blanked, path.slice(0, -1)) as Holder | undefined, path.at(-1)]
    const text = holder && key !== undefined ? holder[key] : undefined
    if (holder && key !== undefined && typeof text === 'string') holder[key] = blankText(text, ranges)
  }
  for (const { path } of wholes) {
    const [holder, key] = [follow(blanked, path.slice(0, -1)) as Holder | undefined, path.at(-1)]
    if (!holder || key === undefined || !(key in holder)) continue
    const empty = path.length === 1 ? emptyOf(String(key)) : undefined
    if (empty === undefined) delete holder[key]
    else holder[key] = empty
  }
  return blanked
}
