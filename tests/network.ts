/** A network between the browser and the site that can be made to misbehave: what a worker fetches goes through it too. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Network extends AsyncDisposable {
  /** Where the site is to be visited. */
  address: string
  /** `stalls`: takes every request and never answers. `gateway`: says that the site cannot be reached. */
  state: 'works' | 'stalls' | 'gateway'
  /** Changes the text of pages and scripts on their way. */
  change: (text: string) => string
  /** Changes the path that is asked for. */
  path: (path: string) => string
}

/** `site` is the address of the real one. */
export async function networkTo(site: string): Promise<Network> {
  const pass = (asked: IncomingMessage, answer: ServerResponse) => {
    const { host: _, 'accept-encoding': __, ...headers } = asked.headers
    const onward = request(new URL(network.path(asked.url ?? '/'), site), { method: asked.method ?? 'GET', headers }, (given) => {
      const parts: Buffer[] = []
      given.on('data', (part: Buffer) => parts.push(part))
      given.on('end', () => {
        const whole = Buffer.concat(parts)
        const { 'content-length': _length, etag: _etag, ...rest } = given.headers
        const isText = /html|javascript/.test(given.headers['content-type'] ?? '')
        answer.writeHead(given.statusCode ?? 500, rest)
        answer.end(isText ? network.change(whole.toString()) : whole)
      })
    })
    onward.on('error', () => answer.destroy())
    onward.end()
  }
  const server = createServer((asked, answer) => {
    if (network.state === 'works') pass(asked, answer)
    else if (network.state === 'gateway') answer.writeHead(502).end('Bad gateway')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const network: Network = {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    state: 'works',
    change: (text) => text,
    path: (path) => path,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return network
}
