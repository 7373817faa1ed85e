/** The review page: every part in every state, through Vite, in development only. */
import { fileURLToPath } from 'node:url'
import { createServer, type Plugin } from 'vite'

const web = fileURLToPath(new URL('../web', import.meta.url))

/** Vite's root is `web`; its sources reach into `data` and the packages beside it. */
export const viteOfWeb = {
  configFile: `${web}/vite.config.ts`,
  root: web,
  fs: { allow: [fileURLToPath(new URL('../', import.meta.url))] },
}

const html = `<!doctype html>
<html lang="ky">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Review</title></head>
<body><div id="review"></div><script type="module" src="/src/review/entry-review.tsx"></script></body>
</html>`

/** Answers `/review`. */
export const reviewPlugin = (): Plugin => ({
  name: 'review',
  configureServer(server) {
    server.middlewares.use('/review', async (_request, response, next) => {
      try {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(await server.transformIndexHtml('/review', html))
      } catch (error) {
        next(error)
      }
    })
  },
})

/** The review page alone, without the site, on a free port. */
export async function startReview(): Promise<{ address: string; close: () => Promise<void> }> {
  const { configFile, root, fs } = viteOfWeb
  const vite = await createServer({
    configFile,
    root,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, fs },
    optimizeDeps: { entries: ['src/review/entry-review.tsx'] },
    plugins: [reviewPlugin()],
  })
  await vite.listen()
  const address = vite.resolvedUrls?.local[0]?.replace(/\/$/, '')
  if (!address) throw new Error('Vite does not say where it listens')
  return { address, close: () => vite.close() }
}
