/** The few that come first: keeps the k least of many pairs of order and ordinal without sorting them all. */

export interface Least {
  /** Keeps the pair while it is among the k least so far; an ordinal breaks the tie of equal orders. Returns whether it is kept. */
  offer(order: number, ordinal: number): boolean
  /** The greatest order that can still be kept; infinite until k are. */
  reach(): number
  /** What was kept, least first. */
  sorted(): { order: number; ordinal: number }[]
}

/** A binary heap with the greatest pair on top. */
export function keepLeast(most: number): Least {
  const orders: number[] = []
  const ordinals: number[] = []
  const isAfter = (i: number, order: number, ordinal: number) => {
    const other = orders[i] ?? 0
    return other > order || (other === order && (ordinals[i] ?? 0) > ordinal)
  }
  const put = (i: number, order: number, ordinal: number) => {
    orders[i] = order
    ordinals[i] = ordinal
  }
  const move = (from: number, to: number) => put(to, orders[from] ?? 0, ordinals[from] ?? 0)

  function rise(order: number, ordinal: number): void {
    let i = orders.length
    for (let parent = (i - 1) >> 1; i > 0 && !isAfter(parent, order, ordinal); parent = (i - 1) >> 1) {
      move(parent, i)
      i = parent
    }
    put(i, order, ordinal)
  }
  function sink(order: number, ordinal: number): void {
    let i = 0
    for (let child = 1; child < orders.length; child = 2 * i + 1) {
      const right = child + 1
      if (right < orders.length && isAfter(right, orders[child] ?? 0, ordinals[child] ?? 0)) child = right
      if (!isAfter(child, order, ordinal)) break
      move(child, i)
      i = child
    }
    put(i, order, ordinal)
  }

  return {
    offer(order, ordinal) {
      if (orders.length < most) rise(order, ordinal)
      else if (most > 0 && isAfter(0, order, ordinal)) sink(order, ordinal)
      else return false
      return true
    },
    reach: () => (orders.length < most ? Number.POSITIVE_INFINITY : (orders[0] ?? Number.NEGATIVE_INFINITY)),
    sorted: () =>
      orders.map((order, i) => ({ order, ordinal: ordinals[i] ?? 0 })).sort((a, b) => a.order - b.order || a.ordinal - b.ordinal),
  }
}
