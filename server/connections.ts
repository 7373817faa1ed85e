/** Keeps the connections of the service in bounds, and ends them in good order: no answer is cut, and nobody can stop the end. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { hostFault } from './host-fault.ts'

/** All times in milliseconds. */
export interface ConnectionLimits {
  /** How many may be open; who comes then takes the place of who has been silent longest. */
  most: number
  /** How long the head of a request may take, and the whole of it. */
  head: number
  request: number
  /** How long a connection may stand still in the middle of a request or an answer. */
  standstill: number
  /** How long a whole answer may take: 10 minutes are 430 kB at less than a kilobyte a second. */
  answer: number
  /** How long a connection is kept for a next request: longer than any proxy does, so that it is never the one to be surprised. */
  keep_alive: number
  /** How long, at the end, who asks again and again still gets an answer, which says that it is the last. */
  last_requests: number
  /** How long, at the end, answers under way may take. */
  last_answers: number
  /** How often limits are looked at. */
  look_every: number
}

export const connectionLimits: ConnectionLimits = {
  most: 4096,
  head: 20_000,
  request: 120_000,
  standstill: 60_000,
  answer: 600_000,
  keep_alive: 75_000,
  last_requests: 500,
  last_answers: 6_000,
  look_every: 5_000,
}

export interface Connections {
  server: Server
  /** Begins to answer requests; before, nobody may connect. */
  answerWith(listener: RequestListener): void
  /** Whether the end has begun. */
  closing(): boolean
  /** Begins the end: requests are still taken, and each answer is the last of its connection. */
  announceEnd(): void
  /** Listens no more, lets answers under way finish within their limit, and is done when every connection is closed. */
  close(): Promise<void>
}

interface Connection {
  underWay: Set<ServerResponse>
  /** When its oldest answer under way began, or its newest ended. */
  since: number
}

/** GET has no body: what comes as one would be read until the request's time is over. */
const hasNeedlessBody = ({ method, headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') &&
  (headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0')

/** `report` hears, at each look at the limits, of connections that had to make room. */
export function createConnections(
  report: (error: Error) => void,
  limits: ConnectionLimits = connectionLimits,
  now: () => number = () => performance.now(),
): Connections {
  const connections = new Map<Socket, Connection>()
  let listener: RequestListener = (_, response) => void response.writeHead(503).end()
  let closing = false
  /** Whether connections that are silent are closed. */
  let parting = false
  let madeRoom = 0

  const isSilent = ({ underWay }: Connection) => underWay.size === 0

  function forgetAnswer(socket: Socket, connection: Connection, response: ServerResponse): void {
    connection.underWay.delete(response)
    connection.since = now()
    if (parting && isSilent(connection)) socket.destroySoon()
  }

  const server = createServer(
    {
      maxHeaderSize: 32_768,
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keep_alive,
      connectionsCheckingInterval: limits.look_every,
      // HTTP/1.0 needs none, as the checks of some balancers; hostFault looks at the rest
      requireHostHeader: false,
    },
    (request, response) => {
      const { socket } = request
      const connection = connections.get(socket)
      if (connection) {
        if (isSilent(connection)) connection.since = now()
        connection.underWay.add(response)
        response.once('close', () => forgetAnswer(socket, connection, response))
      }
      if (closing || hasNeedlessBody(request)) response.setHeader('connection', 'close')
      if (hostFault(request)) response.writeHead(400, { connection: 'close', 'content-length': 0 }).end()
      else listener(request, response)
    },
  )
  server.timeout = limits.standstill

  server.on('connection', (socket: Socket) => {
    connections.set(socket, { underWay: new Set(), since: now() })
    socket.once('close', () => connections.delete(socket))
    if (connections.size > limits.most) makeRoom()
  })

  function makeRoom(): void {
    let longest: Socket | undefined
    let since = Number.POSITIVE_INFINITY
    // who has just come is silent too: where nobody else is, it is the one
    for (const [socket, connection] of connections)
      if (isSilent(connection) && connection.since < since) {
        longest = socket
        since = connection.since
      }
    if (!longest) return
    madeRoom++
    connections.delete(longest)
    longest.destroy()
  }

  function look(): void {
    for (const [socket, connection] of connections)
      if (!isSilent(connection) && now() - connection.since > limits.answer) socket.destroy()
    if (madeRoom > 0) report(new Error(`${limits.most} connections are open: ${madeRoom} were closed to make room for others`))
    madeRoom = 0
  }
  const looking = setInterval(look, limits.look_every).unref()

  function announceEnd(): void {
    closing = true
    for (const { underWay } of connections.values())
      for (const response of underWay) if (!response.headersSent) response.setHeader('connection', 'close')
  }

  function part(): void {
    parting = true
    for (const [socket, connection] of connections) if (isSilent(connection)) socket.destroySoon()
  }

  async function close(): Promise<void> {
    announceEnd()
    const parted = setTimeout(part, limits.last_requests)
    const cut = setTimeout(() => {
      for (const socket of connections.keys()) socket.destroy()
    }, limits.last_answers)
    // not `server.close`: it takes answers that still wait to be sent for finished, and cuts them
    await new Promise<void>((resolve) => void NetServer.prototype.close.call(server, () => resolve()))
    clearTimeout(parted)
    clearTimeout(cut)
    clearInterval(looking)
    // ends what HTTP has of timers of its own
    server.close()
  }

  return {
    server,
    answerWith(given) {
      listener = given
    },
    closing: () => closing,
    announceEnd,
    close,
  }
}
