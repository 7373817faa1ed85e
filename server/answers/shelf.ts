/** A bounded place for answers: what was not used for longest goes first, and its size is counted to the byte. */
import { type Answer, sizeOf } from './answer.ts'

export class Shelf {
  readonly capacity: number
  /** The least recently used first. */
  readonly #answers = new Map<string, Answer>()
  readonly #sizes = new Map<Answer, number>()
  readonly #tagged = new Map<string, Set<Answer>>()
  #size = 0

  constructor(capacity: number) {
    this.capacity = capacity
  }

  /** The bytes of all that is kept. */
  get size(): number {
    return this.#size
  }

  get count(): number {
    return this.#answers.size
  }

  /** Counts as a use. */
  get(key: string): Answer | undefined {
    const answer = this.#answers.get(key)
    if (!answer) return undefined
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    return answer
  }

  holds(key: string): boolean {
    return this.#answers.has(key)
  }

  has(answer: Answer): boolean {
    return this.#answers.get(answer.key) === answer
  }

  /** Keeps an answer in place of what was there under its key; one that is larger than the shelf is not kept, and moves nothing. */
  put(answer: Answer): void {
    const before = this.#answers.get(answer.key)
    if (before) this.forget(before)
    const size = sizeOf(answer)
    if (size > this.capacity) return
    this.#answers.set(answer.key, answer)
    this.#sizes.set(answer, size)
    this.#size += size
    for (const tag of answer.tags) {
      const others = this.#tagged.get(tag)
      if (others) others.add(answer)
      else this.#tagged.set(tag, new Set([answer]))
    }
    this.#makeRoom()
  }

  /** To be called when the bodies of an answer have changed; nothing happens for one that is not kept any more. */
  measureAgain(answer: Answer): void {
    const before = this.#sizes.get(answer)
    if (before === undefined) return
    const size = sizeOf(answer)
    if (size > this.capacity) {
      this.forget(answer)
      return
    }
    this.#sizes.set(answer, size)
    this.#size += size - before
    this.#makeRoom()
  }

  forget(answer: Answer): void {
    const size = this.#sizes.get(answer)
    if (size === undefined) return
    this.#size -= size
    this.#sizes.delete(answer)
    this.#answers.delete(answer.key)
    for (const tag of answer.tags) {
      const others = this.#tagged.get(tag)
      others?.delete(answer)
      if (others?.size === 0) this.#tagged.delete(tag)
    }
  }

  /** Forgets what tells of any of the tags. */
  forgetTagged(tags: Iterable<string>): void {
    for (const tag of tags) for (const answer of [...(this.#tagged.get(tag) ?? [])]) this.forget(answer)
  }

  clear(): void {
    this.#answers.clear()
    this.#sizes.clear()
    this.#tagged.clear()
    this.#size = 0
  }

  #makeRoom(): void {
    for (const oldest of this.#answers.values()) {
      if (this.#size <= this.capacity) return
      this.forget(oldest)
    }
  }
}
