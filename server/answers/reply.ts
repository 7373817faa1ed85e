/** Responses whose body can be had again at once: reading it out of a `Response` costs a tenth of what drawing a page does. */
import type { Body } from './encoding.ts'

const bodies = new WeakMap<Response, string | Body>()

export function replyWith(body: string | Body | null, init: { status: number; headers: Record<string, string> }): Response {
  const response = new Response(body, init)
  if (body !== null) bodies.set(response, body)
  return response
}

/** The bytes of a response, whoever made it. It cannot be sent afterwards. */
export async function bytesOf(response: Response): Promise<Body> {
  const body = bodies.get(response)
  if (body === undefined) return new Uint8Array(await response.arrayBuffer())
  return typeof body === 'string' ? encoder.encode(body) : body
}

const encoder = new TextEncoder()
