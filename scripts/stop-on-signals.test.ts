import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

/** The exit code of a program that gets `signals`, each after it has said something. */
async function exitCode(close: string, signals: readonly NodeJS.Signals[], longest = 600_000): Promise<number> {
  const program = `
    import { stopOnSignals } from ${JSON.stringify(new URL('./stop-on-signals.ts', import.meta.url))}
    setInterval(() => {}, 1000)
    stopOnSignals(async () => { console.log('closing'); ${close} }, ${longest})
    console.log('ready')`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(child, 'exit')
  for (const signal of signals) {
    await once(child.stdout, 'data')
    child.kill(signal)
  }
  const [code] = (await ended) as [number]
  return code
}

const never = 'await new Promise(() => {})'

test.each([
  ['the end is in order', '', ['SIGTERM'], 600_000, 0],
  ['closing fails', 'throw new Error()', ['SIGINT'], 600_000, 1],
  ['closing takes too long', never, ['SIGTERM'], 50, 1],
  ['a second signal comes, be it another', never, ['SIGTERM', 'SIGINT'], 600_000, 1],
] as const)('when %s', { timeout: 60_000 }, async (_, close, signals, longest, code) => {
  expect(await exitCode(close, signals, longest)).toBe(code)
})
