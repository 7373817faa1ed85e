/** The thread that draws cards: the text of an SVG comes in, the bytes of its PNG go out, or null where it cannot be drawn. */
import { parentPort } from 'node:worker_threads'
import { drawPng } from './draw-png.ts'

function draw(svg: string): Uint8Array | null {
  try {
    return drawPng(svg)
  } catch {
    return null
  }
}

parentPort?.on('message', (svg: string) => parentPort?.postMessage(draw(svg)))
