/** Challenges of passkeys: signed, so that asking for them writes nothing; each is taken once. */
import { timingSafeEqual } from 'node:crypto'
import { type Around, instant, minutes } from './around.ts'
import type { Database } from './tables.ts'
import { keyedHash, tokenHash } from './tokens.ts'

const goodFor = minutes(5)
const [randomLength, timeLength] = [16, 6]

const signature = (around: Around, purpose: string, head: Buffer): Buffer =>
  Buffer.from(keyedHash(around.secret, `challenge ${purpose} ${head.toString('base64url')}`), 'base64url')

/** `purpose` says for what and for whom. */
export function challengeOf(around: Around, purpose: string): Uint8Array<ArrayBuffer> {
  const time = Buffer.alloc(timeLength)
  time.writeUIntBE(around.now() + goodFor, 0, timeLength)
  const head = Buffer.concat([around.random(randomLength), time])
  return new Uint8Array(Buffer.concat([head, signature(around, purpose, head)]))
}

/** `challenge` is base64url, as answers repeat it. */
export function isChallenge(around: Around, purpose: string, challenge: string): boolean {
  const bytes = Buffer.from(challenge, 'base64url')
  const length = randomLength + timeLength
  const head = bytes.subarray(0, length)
  if (head.length < length || head.readUIntBE(randomLength, timeLength) <= around.now()) return false
  const [given, wanted] = [bytes.subarray(length), signature(around, purpose, head)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** False when it was answered before. */
export async function useChallenge(database: Database, around: Around, challenge: string): Promise<boolean> {
  const row = { challenge_hash: tokenHash(challenge), ends_at: instant(around.now() + goodFor) }
  const put = database.insertInto('answered').values(row)
  const done = await put.onConflict((conflict) => conflict.column('challenge_hash').doNothing()).executeTakeFirst()
  return done.numInsertedOrUpdatedRows !== 0n
}
