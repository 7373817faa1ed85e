/** Passwords: Argon2id in the thread pool, two at a time, and the same work for a name that nobody has. */
import { argon2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Random } from './tokens.ts'
import { gate } from './two-at-a-time.ts'

const derive = promisify(argon2)

/** OWASP's first choice of 2026: 19 MiB, two passes, one lane. Each hash says its own, so that a later one can ask for more. */
const cost = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 }

/** Four threads do all of the process's files and names: two stay free for them. 64 wait 3 s on a slow machine. */
const [atOnce, mostWaiting] = [2, 64]

/** Characters, as people count them. */
export const passwordLength = { least: 12, most: 256 } as const

export interface Passwords {
  hash(password: string): Promise<string>
  /** `stored` is null where there is no such account. Throws BusyError. `known`: from a browser that was signed in before. */
  isRight(stored: string | null, password: string, known: boolean): Promise<boolean>
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')
const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/

/** The same letters typed on another keyboard may be other characters: NFKC makes them the same. */
const bytesOf = (password: string) => Buffer.from(password.normalize('NFKC'))

export function createPasswords(random: Random): Passwords {
  const throughGate = gate(atOnce, mostWaiting)
  const written = (nonce: Uint8Array, tag: Uint8Array) =>
    `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`
  // nobody's hash has the cost of everybody's, and no password
  const nobody = written(random(16), random(32))
  return {
    async hash(password) {
      const nonce = random(16)
      const message = bytesOf(password)
      return written(nonce, await throughGate(() => derive('argon2id', { ...cost, message, nonce }), true))
    },
    async isRight(stored, password, known) {
      const [, memory, passes, parallelism, nonce = '', tag = ''] = form.exec(stored ?? nobody) ?? []
      const wanted = Buffer.from(tag, 'base64')
      const given = {
        message: bytesOf(password),
        nonce: Buffer.from(nonce, 'base64'),
        parallelism: Number(parallelism),
        tagLength: wanted.length,
        memory: Number(memory),
        passes: Number(passes),
      }
      const found = await throughGate(() => derive('argon2id', given), known)
      return timingSafeEqual(wanted, Buffer.from(found)) && stored !== null
    },
  }
}
