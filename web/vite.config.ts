import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Puts .br and .gz beside every built text file, for a server that sends them as they are. */
const precompress = (): Plugin => ({
  name: 'precompress',
  applyToEnvironment: (environment) => environment.name === 'client' && environment.config.command === 'build',
  async closeBundle() {
    const folder = resolve(this.environment.config.root, this.environment.config.build.outDir, 'assets')
    const files = readdirSync(folder).filter((file) => /\.(js|mjs|css|svg)$/.test(file))
    await Promise.all(
      files.map(async (file) => {
        const bytes = readFileSync(join(folder, file))
        writeFileSync(join(folder, `${file}.br`), await brotli(bytes))
        writeFileSync(join(folder, `${file}.gz`), await deflate(bytes, { level: 9 }))
      }),
    )
  },
})

/** The search engine and the saved copy, but for the few modules of theirs that every page has. */
const onDevice = [
  /data\/search\/(?!page-address|query|filters)/,
  /data\/geo\/(?!country-bounds|position)/,
  /data\/text\/(?:fold|place-query)/,
  /data\/pages\//,
  /data\/published\//,
  /web\/src\/sources\//,
  /web\/src\/offline\/(?:keep-saved|may-save|saved-(?:map|names|register))/,
]

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  appType: 'custom',
  plugins: [react(), precompress()],
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        target: 'es2022',
        // MapLibre is what it is, and comes last
        chunkSizeWarningLimit: 1200,
        rolldownOptions: {
          checks: { bundlerTimings: false },
          // what several pages share comes in one piece: a dozen crumbs cost a slow network more than their bytes
          output: {
            codeSplitting: {
              groups: [
                // what answers and keeps on the device: never before the page is alive
                {
                  name: 'device',
                  test: (id) => onDevice.some((pattern) => pattern.test(id)),
                  minShareCount: 2,
                  priority: 1,
                  includeDependenciesRecursively: false,
                },
                // the drawings of the problems are of their two pages alone; what keeps the site on the device comes last of all
                {
                  name: 'shared',
                  test: /[\\/](?:web[\\/]src[\\/](?!problems[\\/]problem-icons|offline[\\/](?!sparing|map-size|saved-bar))|data[\\/])/,
                  minShareCount: 2,
                },
              ],
            },
          },
          input: {
            client: join(import.meta.dirname, 'src/entry-client.tsx'),
            print: join(import.meta.dirname, 'src/print/print.css'),
          },
        },
      },
    },
    // one classic script that stands inside every page: it can import nothing
    early: {
      consumer: 'client' as const,
      build: {
        outDir: 'dist/early',
        // older than the pages need: who cannot have those must still be able to leave
        target: 'es2017',
        minify: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: join(import.meta.dirname, 'src/safety/early.ts'),
          output: { format: 'iife' as const, entryFileNames: 'early.js' },
        },
      },
    },
    // the renderer stands alone and is React's production build whatever NODE_ENV says
    ssr: {
      ...(command === 'build' && { define: { 'process.env.NODE_ENV': '"production"' }, resolve: { noExternal: true as const } }),
      build: {
        outDir: 'dist/server',
        rolldownOptions: { input: join(import.meta.dirname, 'src/entry-server.tsx') },
        copyPublicDir: false,
      },
    },
    // the service worker: one classic script without imports; what it keeps is written in front of it where it is served
    worker: {
      consumer: 'client',
      build: {
        outDir: 'dist/worker',
        target: 'es2022',
        copyPublicDir: false,
        rolldownOptions: {
          input: join(import.meta.dirname, 'worker/service-worker.ts'),
          output: { format: 'iife', entryFileNames: 'service-worker.js' },
        },
      },
    },
  },
  builder: {},
}))
