/** Which encoding a client takes, and bodies in it: quickly for who waits, as small as can be for who comes later. */
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, brotliDecompress, constants, gzip, gzipSync } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'
export type Body = Uint8Array<ArrayBuffer>

const encodings: readonly Encoding[] = ['br', 'gzip']
const refusals: Readonly<Record<string, RegExp>> = {
  br: /br\s*;\s*q=0(?:\.0*)?(?:,|$)/,
  gzip: /gzip\s*;\s*q=0(?:\.0*)?(?:,|$)/,
}

/** The best of ours that `accept-encoding` allows. */
export function chooseEncoding(accepted: string): Encoding {
  for (const encoding of encodings)
    if (accepted.includes(encoding) && !(accepted.includes('q=0') && refusals[encoding]?.test(accepted))) return encoding
  return 'identity'
}

/** Below this many bytes nothing is gained. */
export const worthCompressing = 600
/** The only type of ours that is small already. */
export const isSmallAlready = (type: string | undefined) => type === 'image/png'

/** With 6 the first page fits 14,600 bytes, with 5 it does not; 7 asks for 8 MB each time, 9 takes 20 times as long. */
const quickBrotli = 6
/** What is small fits them with 3 too, in a third of the time: the first two who ask get a seventh more bytes. */
const quickOfSmall = 3
const mostOfSmall = 40_000
const quickOfLarge = 5
const quickGzip = 6
/** Up to here the event loop does it itself, in a millisecond: handing it to a thread and back costs as much. */
const mostOnTheLoop = 160_000
/** The best brotli takes seconds for what is larger: 16 s for 9 MB, for a twentieth less than the next best. */
const mostForTheBest = 2_000_000

/** A window that holds the whole body and no more: a greater one costs memory that is asked for and given back each time. */
const windowFor = ({ length }: Body) => Math.min(22, Math.max(16, Math.ceil(Math.log2(length + 16))))

const brotli = (body: Body, quality: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(body),
  },
})
// a view of a shared pool would keep the whole pool in memory
const own = (bytes: Buffer): Body => new Uint8Array(bytes)

const brotliLater = promisify<Body, ReturnType<typeof brotli>, Buffer>(brotliCompress)
const gzipLater = promisify<Body, { level: number }, Buffer>(gzip)
const unpackLater = promisify<Body, Buffer>(brotliDecompress)

/** At once, for who waits for it; what is large is compressed off the event loop. */
export function compressQuickly(body: Body, encoding: 'br' | 'gzip'): Body | Promise<Body> {
  const here = body.length <= mostOnTheLoop
  if (encoding === 'br')
    return here
      ? own(brotliCompressSync(body, brotli(body, body.length <= mostOfSmall ? quickOfSmall : quickBrotli)))
      : brotliLater(body, brotli(body, quickOfLarge)).then(own)
  return here ? own(gzipSync(body, { level: quickGzip })) : gzipLater(body, { level: quickGzip }).then(own)
}

/** As small as can be, off the event loop. */
export const compressBest = async (body: Body): Promise<Body> =>
  own(await brotliLater(body, brotli(body, body.length <= mostForTheBest ? 11 : 9)))

export const unpackBrotli = async (body: Body): Promise<Body> => own(await unpackLater(body))
