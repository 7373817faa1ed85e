/** A table of short texts with a number each, kept as letters in one flat array: no string is made to look one up, and no garbage is left. */

/** Room for so many texts and letters at first. */
const atFirst = { texts: 128, letters: 1024 }

export class Interned {
  #letters = new Uint16Array(atFirst.letters)
  /** The letters of text i end where those of text i + 1 start. */
  #starts = new Uint32Array(atFirst.texts + 1)
  #hashes = new Uint32Array(atFirst.texts)
  /** Open addressing: a place holds a text's number plus 1, or 0; at most half of the places are taken. */
  #slots = new Uint32Array(2 * atFirst.texts)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The number of a part of a text; a part that is new gets the next number, which is the `size` of before. */
  numberOf(text: string, from: number, length: number): number {
    let hash = 0
    for (let i = from; i < from + length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    // the last bits choose the place, and the first letters should have their say in them
    hash = (hash ^ (hash >>> 15)) >>> 0
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1
      if (this.#hashes[number] === hash && this.#is(number, text, from, length)) return number
    }
    return this.#add(hash, text, from, length)
  }

  /** Every text, in the order of the numbers. */
  list(): string[] {
    const texts: string[] = []
    for (let number = 0; number < this.#size; number++) {
      let text = ''
      const end = this.#starts[number + 1] ?? 0
      // a call takes only so many letters
      for (let at = this.#starts[number] ?? 0; at < end; at += 1000)
        text += String.fromCharCode(...this.#letters.subarray(at, Math.min(at + 1000, end)))
      texts.push(text)
    }
    return texts
  }

  #is(number: number, text: string, from: number, length: number): boolean {
    const start = this.#starts[number] ?? 0
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false
    for (let i = 0; i < length; i++) if (this.#letters[start + i] !== text.charCodeAt(from + i)) return false
    return true
  }

  #add(hash: number, text: string, from: number, length: number): number {
    if (this.#size === this.#hashes.length) this.#enlarge()
    const number = this.#size++
    const start = this.#starts[number] ?? 0
    if (start + length > this.#letters.length) this.#letters = larger(this.#letters, new Uint16Array(2 * (start + length)))
    for (let i = 0; i < length; i++) this.#letters[start + i] = text.charCodeAt(from + i)
    this.#starts[number + 1] = start + length
    this.#hashes[number] = hash
    this.#take(number)
    return number
  }

  #take(number: number): void {
    const mask = this.#slots.length - 1
    let slot = (this.#hashes[number] ?? 0) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = number + 1
  }

  #enlarge(): void {
    const room = 2 * this.#hashes.length
    this.#hashes = larger(this.#hashes, new Uint32Array(room))
    this.#starts = larger(this.#starts, new Uint32Array(room + 1))
    this.#slots = new Uint32Array(2 * room)
    for (let number = 0; number < this.#size; number++) this.#take(number)
  }
}

function larger<Values extends Uint16Array | Uint32Array>(values: Values, to: Values): Values {
  to.set(values)
  return to
}
