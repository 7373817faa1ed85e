/** All-pairs testing: few combinations of factors in which every value of one meets every value of each other. */

export type Factors = Readonly<Record<string, readonly unknown[]>>
export type Combination<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] }

/** A value by the number of its factor and its place in it. */
type Value = readonly [factor: number, place: number]
const pairOf = (a: Value, b: Value) => (a[0] < b[0] ? `${a}|${b}` : `${b}|${a}`)

/** Every combination, the first factor's values outermost. */
export function everyCombination<F extends Factors>(factors: F): Combination<F>[] {
  let all: Record<string, unknown>[] = [{}]
  for (const [name, values] of Object.entries(factors))
    all = all.flatMap((some) => values.map((value) => ({ ...some, [name]: value })))
  return all as Combination<F>[]
}

/**
 * Combinations among which each pair of values of two factors is, the same ones each time: each begins with a pair that is still
 * missing, and takes of every other factor the value that brings the most missing pairs along, among equals the one used least.
 */
export function pairwise<F extends Factors>(factors: F): Combination<F>[] {
  const names = Object.keys(factors)
  const sizes = names.map((name) => factors[name]?.length ?? 0)
  if (names.length < 2) return everyCombination(factors)
  const missing = new Map<string, readonly [Value, Value]>()
  for (let a = 0; a < names.length; a++)
    for (let b = a + 1; b < names.length; b++)
      for (let i = 0; i < (sizes[a] ?? 0); i++)
        for (let j = 0; j < (sizes[b] ?? 0); j++)
          missing.set(pairOf([a, i], [b, j]), [
            [a, i],
            [b, j],
          ])
  const used = sizes.map((size) => new Array<number>(size).fill(0))

  const found: Combination<F>[] = []
  for (let [next] = missing.values(); next; [next] = missing.values()) {
    const chosen: Value[] = [...next]
    for (let factor = 0; factor < names.length; factor++) {
      if (chosen.some(([of]) => of === factor)) continue
      const brings = (place: number) => chosen.filter((value) => missing.has(pairOf(value, [factor, place]))).length
      const places = Array.from({ length: sizes[factor] ?? 0 }, (_, place) => place)
      const [best] = places.toSorted((a, b) => brings(b) - brings(a) || (used[factor]?.[a] ?? 0) - (used[factor]?.[b] ?? 0))
      if (best === undefined) return []
      chosen.push([factor, best])
    }
    for (const [at, value] of chosen.entries()) for (const other of chosen.slice(at + 1)) missing.delete(pairOf(value, other))
    for (const [factor, place] of chosen) (used[factor] as number[])[place] = (used[factor]?.[place] ?? 0) + 1
    found.push(
      Object.fromEntries(
        chosen.map(([factor, place]) => [names[factor], factors[names[factor] ?? '']?.[place]]),
      ) as Combination<F>,
    )
  }
  return found
}
