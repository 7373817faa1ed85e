/** Tokens: what lets its holder in by being known. Only their hash is kept, and they are found by it, so nothing is compared byte by byte. */
import { createHash, createHmac } from 'node:crypto'

export type Random = (size: number) => Buffer

export const newToken = (random: Random): string => random(32).toString('base64url')
/** Names something among a person's own things; lets nobody in. */
export const newId = (random: Random): string => random(9).toString('hex')

/** Texts that were never a token have a hash as well: no case apart for them. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

export const keyedHash = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('base64url')
