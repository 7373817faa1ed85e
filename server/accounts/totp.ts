/** Codes of authenticator apps: RFC 6238 on SHA-1, 30 seconds, six digits, which all apps know. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { toBase32 } from './base32.ts'

const stepMilliseconds = 30_000

/** RFC 4226. */
export function codeAt(secret: Uint8Array, step: number, digits = 6): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 10 ** digits).padStart(digits, '0')
}

/**
 * The step that the code is of: now, or one before or after; null for none of them, or for one that is not newer than `last`. The caller
 * saves it on the condition that `last` is still older, so that a code is good for one of two who send it at the same moment.
 */
export function stepOf(secret: Uint8Array, code: string, now: number, last: number): number | null {
  // digits of other scripts have another length in bytes, at which the comparison would throw
  if (!/^[0-9]{6}$/.test(code)) return null
  const step = Math.floor(now / stepMilliseconds)
  for (const one of [step, step - 1, step + 1])
    if (one > last && timingSafeEqual(Buffer.from(codeAt(secret, one)), Buffer.from(code))) return one
  return null
}

/** What an app reads from a QR code: Google's key URI format, which the others follow. */
export const appAddress = (secret: Uint8Array, name: string, issuer: string): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(name)}?secret=${toBase32(secret)}&issuer=${encodeURIComponent(issuer)}`
