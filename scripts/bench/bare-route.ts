/** The measure of `bench http`: a bare Hono application that sends given answers from memory. Takes the file they are in. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'

/** An answer to repeat, at the address `/` and its place in the list. */
export interface BareAnswer {
  headers: Record<string, string>
  body_base64: string
}

if (import.meta.main) {
  const answers = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as BareAnswer[]
  const app = new Hono()
  for (const [place, { headers, body_base64 }] of answers.entries()) {
    const body = new Uint8Array(Buffer.from(body_base64, 'base64'))
    app.get(`/${place}`, () => new Response(body, { headers }))
  }
  const server = createServer(getRequestListener(app.fetch))
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address) console.log(`The bare route is at http://127.0.0.1:${address.port}`)
  })
}
