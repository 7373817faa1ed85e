/** Ends a service in good order at the first signal to stop, and at once at the second or when that takes too long. */

/** `longest` in milliseconds: what holds the end then, a database that another process keeps locked for example, is left. */
export function stopOnSignals(close: () => Promise<void>, longest: number): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      setTimeout(() => process.exit(1), longest).unref()
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
}
