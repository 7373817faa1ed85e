/**
 * Loaded before a program that others start (`node --import`): ends it when its standard input ends, which is when whoever
 * started it stops it or is gone, however it went. Plain JavaScript, so that it costs a start nothing.
 */
import { fstatSync } from 'node:fs'

/** For what the program wants to put in order, milliseconds. */
const grace = 5000

const input = fstatSync(0)
// a terminal or nothing at all says nothing of who started us
if (input.isFIFO() || input.isSocket()) {
  process.stdin.once('close', () => {
    setTimeout(() => {
      // a leader takes its group along: the workers that it has not ended
      try {
        process.kill(-process.pid, 'SIGKILL')
      } catch {
        process.exit(1)
      }
    }, grace).unref()
    process.kill(process.pid, 'SIGINT')
  })
  process.stdin.resume()
  process.stdin.unref?.()
}
