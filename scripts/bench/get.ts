/** Asks the site and keeps the answer as it was sent, not as a browser would unpack it. */
import { get as ask } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'

export interface Answer {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Bytes of the status line and the headers. */
  header_bytes: number
  body: Buffer
}

/** Throws where the answer is not of the status that is expected. */
export function get(address: string, expected = 200, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask(address, { headers: { 'accept-encoding': 'br', ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const status = response.statusCode ?? 0
        if (status !== expected) return reject(new Error(`${address} answered ${status}, not ${expected}`))
        const { httpVersion, statusMessage, rawHeaders, headers } = response
        const statusLine = `HTTP/${httpVersion} ${status} ${statusMessage}\r\n`
        // behind each name stand ": ", behind each value a line end, behind all of them another
        const header_bytes = Buffer.byteLength(statusLine + rawHeaders.join('')) + rawHeaders.length * 2 + 2
        resolve({ status, headers, header_bytes, body: Buffer.concat(chunks) })
      })
    })
    request.once('error', reject)
  })
}

export const textOf = ({ headers, body }: Answer): string =>
  (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString('utf8')
