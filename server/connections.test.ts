import { once } from 'node:events'
import { Agent, request as httpRequest, type RequestListener } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type ConnectionLimits, type Connections, connectionLimits, createConnections } from './connections.ts'

const opened = new Set<Socket>()
const serving: Connections[] = []
afterEach(async () => {
  for (const socket of opened) socket.destroy()
  opened.clear()
  await Promise.all(serving.splice(0).map((connections) => connections.close()))
})

const answerShortly: RequestListener = (_, response) => void response.end('ok')

async function serve(listener: RequestListener = answerShortly, limits: Partial<ConnectionLimits> = {}) {
  const reported: string[] = []
  const connections = createConnections((error) => reported.push(error.message), { ...connectionLimits, ...limits })
  serving.push(connections)
  connections.answerWith(listener)
  connections.server.listen(0, '127.0.0.1')
  await once(connections.server, 'listening')
  const address = connections.server.address()
  if (typeof address !== 'object' || !address) throw new Error('it does not listen')
  return { connections, port: address.port, reported }
}

interface Client {
  socket: Socket
  /** All that came until the connection was closed. */
  closed: Promise<string>
  /** What came so far. */
  heard(): string
}

/** A client that says `text`, and reads at once or when it is resumed. */
async function client(port: number, text: string, reads = true): Promise<Client> {
  const socket = connect({ port, host: '127.0.0.1' })
  opened.add(socket)
  const chunks: Buffer[] = []
  const heard = () => Buffer.concat(chunks).toString('latin1')
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  if (!reads) socket.pause()
  const closed = once(socket, 'close').then(heard)
  await once(socket, 'connect')
  socket.write(text)
  return { socket, closed, heard }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

const get = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'
const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4)

test('at the end an answer that is under way is sent whole, however much of it still waits', { timeout: 60_000 }, async () => {
  const size = 30_000_000
  const { connections, port } = await serve((_, response) => void response.end(Buffer.alloc(size, 'x')), {
    last_requests: 50,
    last_answers: 50_000,
  })
  const asked = once(connections.server, 'request')
  const { socket, closed } = await client(port, get, false)
  await asked
  const over = connections.close()
  await new Promise((resolve) => setTimeout(resolve, 200))
  socket.resume()
  expect(bodyOf(await closed)).toHaveLength(size)
  await over
})

test('at the end who asks again and again on one connection is told which answer is the last, and no request is cut', async () => {
  const { connections, port } = await serve(
    (_, response) => void setTimeout(() => response.end('ok'), 5),
    // longer than any of them pauses
    { last_requests: 2000 },
  )
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const ask = () =>
    new Promise<string | undefined>((resolve, reject) => {
      httpRequest({ port, host: '127.0.0.1', agent }, (response) => {
        response.resume().once('end', () => resolve(response.headers.connection))
      })
        .once('error', reject)
        .end()
    })
  const last: (string | undefined)[] = []
  const work = async () => {
    for (let said = await ask(); ; said = await ask()) {
      last.push(said)
      if (said === 'close') return
    }
  }
  const workers = Promise.all([work(), work(), work(), work()])
  await until(() => last.length > 20)
  const over = connections.close()
  await workers
  await over
  expect(last.filter((said) => said === 'close')).toHaveLength(4)
  agent.destroy()
})

test('at the end who never finishes is cut off', async () => {
  const { connections, port } = await serve(() => undefined, { last_requests: 10, last_answers: 100 })
  const asked = once(connections.server, 'request')
  const waiting = await client(port, get)
  const half = await client(port, 'GET / HTTP/1.1\r\n')
  await asked
  await connections.close()
  expect([await waiting.closed, await half.closed]).toEqual(['', ''])
})

test('who does not read is put out', { timeout: 60_000 }, async () => {
  const { port } = await serve((_, response) => void response.end(Buffer.alloc(30_000_000)), { standstill: 100 })
  const { socket, closed } = await client(port, get, false)
  // it only notices when it reads
  const ended = once(socket, 'close')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  socket.resume()
  await ended
  expect(bodyOf(await closed).length).toBeLessThan(30_000_000)
})

test('an answer that is taken drop by drop ends when its time is over', { timeout: 60_000 }, async () => {
  const { port } = await serve(
    (_, response) => {
      const drops = setInterval(() => response.write('x'), 10)
      response.once('close', () => clearInterval(drops))
    },
    { answer: 200, look_every: 50 },
  )
  const { closed } = await client(port, get)
  expect(await closed).toContain('HTTP/1.1 200')
})

test('only so many may come: a new one takes the place of who has been silent longest, never of who waits for an answer', async () => {
  const { connections, port, reported } = await serve(
    (request, response) => {
      if (request.url !== '/slow') response.end('ok')
    },
    { most: 3, look_every: 20, last_answers: 100 },
  )
  const asked = once(connections.server, 'request')
  const busy = await client(port, get.replace(' / ', ' /slow '))
  await asked
  const first = await client(port, get)
  await until(() => first.heard() !== '')
  const second = await client(port, get)
  await until(() => second.heard() !== '')
  const third = await client(port, get)
  await until(() => third.heard() !== '')
  expect(await first.closed).toContain('200')
  expect([busy, second, third].map(({ socket }) => socket.closed)).toEqual([false, false, false])
  await until(() => reported.length > 0)
  expect(reported).toEqual(['3 connections are open: 1 were closed to make room for others'])
})

test('a body behind GET ends the connection with its answer, so that nobody has to read it', async () => {
  const { port } = await serve()
  const { socket, closed } = await client(port, 'GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n')
  const drops = setInterval(() => socket.write('1\r\nx\r\n'), 5)
  const answer = await closed
  clearInterval(drops)
  expect(answer.toLowerCase()).toContain('connection: close')
  expect(answer).toMatch(/^HTTP\/1\.1 200/)
})

test.each([
  ['HTTP/1.0 without a host, as some balancers ask', 'GET / HTTP/1.0\r\n\r\n', '200'],
  ['HTTP/1.0 with a host', 'GET / HTTP/1.0\r\nHost: x\r\n\r\n', '200'],
  ['HTTP/1.1 without a host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', '400'],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: x\r\nhOST: y\r\nConnection: close\r\n\r\n', '400'],
])('%s', async (_, text, status) => {
  const { port } = await serve()
  const { closed } = await client(port, text)
  expect(await closed).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
})

test('a connection is kept longer than a proxy keeps it: a minute', async () => {
  const { port } = await serve()
  const { heard } = await client(port, get)
  await until(() => heard() !== '')
  expect(Number(/keep-alive: timeout=(\d+)/i.exec(heard())?.[1])).toBeGreaterThan(60)
})

test('a head that is not finished in its time ends the connection', async () => {
  const { port } = await serve(answerShortly, { head: 50, request: 100, look_every: 20 })
  const { closed } = await client(port, 'GET / HTTP/1.1\r\nHost: x\r\n')
  expect(await closed).toMatch(/^HTTP\/1\.1 408 /)
})
