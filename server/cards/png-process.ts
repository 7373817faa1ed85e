/** The process that draws cards: the text of an SVG comes in, the bytes of its PNG go out, or null where it cannot be drawn. */
import { drawPng } from './draw-png.ts'

function draw(svg: string): Uint8Array | null {
  try {
    return drawPng(svg)
  } catch {
    return null
  }
}

process.on('message', (svg: string) => {
  process.send?.(draw(svg))
  // the engine does not see the memory of drawn pictures: without this, 250 of them take 500 MB
  globalThis.gc?.()
})

// the server is gone, however it ended
process.on('disconnect', () => process.exit())
