/** `pnpm dev`: web and server with hot reload, at the address that `pnpm start` would use. */
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { readSettings } from '@legalmap/server/env.ts'
import { createServer, isRunnableDevEnvironment, type ViteDevServer } from 'vite'
import { reviewPlugin, viteOfWeb } from './review.ts'
import { stopWithOneLine } from './stop-with-one-line.ts'

type DevApp = typeof import('./dev-app.ts')

/** The port that it got: PORT may ask for any. */
function portOf({ httpServer }: ViteDevServer): number {
  const address = httpServer?.address()
  if (typeof address !== 'object' || !address) throw new Error('Vite does not say where it listens')
  return address.port
}

const entry = fileURLToPath(new URL('./dev-app.ts', import.meta.url))

try {
  const settings = readSettings(process.env)
  const vite = await createServer({
    configFile: viteOfWeb.configFile,
    root: viteOfWeb.root,
    server: {
      port: settings.port,
      host: settings.host,
      strictPort: true,
      fs: viteOfWeb.fs,
    },
    plugins: [reviewPlugin(), { name: 'legalmap', configureServer: (server) => () => server.middlewares.use(answer) }],
  })

  let loaded: { module: DevApp; app: ReturnType<DevApp['appAt']> } | null = null
  async function load() {
    const { ssr } = vite.environments
    if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite has no environment to run the server in')
    const module = (await ssr.runner.import(entry)) as DevApp
    // a changed source gives a new module: the old one lets go of the database
    if (loaded?.module !== module) {
      const old = loaded
      loaded = { module, app: module.appAt(portOf(vite)) }
      await old?.module.close()
    }
    return loaded.app
  }

  async function answer(
    request: import('node:http').IncomingMessage,
    response: import('node:http').ServerResponse,
    next: (error?: unknown) => void,
  ) {
    try {
      const app = await load()
      request.url = (request as { originalUrl?: string }).originalUrl ?? request.url ?? '/'
      await getRequestListener(app.fetch, { overrideGlobalObjects: false })(request, response)
    } catch (error) {
      next(error)
    }
  }

  await vite.listen()
  console.log(`Legal Map (development) is at http://localhost:${portOf(vite)}`)
} catch (error) {
  stopWithOneLine(error)
}
