import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { sheets } from './src/pages/sheets.ts'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Puts .br and .gz beside every built text file, for a server that sends them as they are. */
const precompress = (): Plugin => ({
  name: 'precompress',
  applyToEnvironment: (environment) => ['client', 'desk'].includes(environment.name) && environment.config.command === 'build',
  async closeBundle() {
    const { root, build } = this.environment.config
    const folder = resolve(root, build.outDir, build.assetsDir)
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
  /web\/src\/offline\/(?:keep-saved|saved-(?:map|names|register))/,
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
                  test: /[\\/](?:web[\\/]src[\\/](?!problems[\\/]problem-icons|offline[\\/](?!sparing|map-size|may-save|saved-bar))|data[\\/])/,
                  minShareCount: 2,
                },
              ],
            },
          },
          input: {
            client: join(import.meta.dirname, 'src/entry-client.tsx'),
            print: join(import.meta.dirname, 'src/print/print.css'),
            ...Object.fromEntries(sheets.map((name) => [name, join(import.meta.dirname, `src/style/sheets/${name}.css`)])),
          },
        },
      },
    },
    // the desk is built apart, so that it shares no chunk with a citizen's page, not even by accident
    desk: {
      consumer: 'client' as const,
      build: {
        outDir: 'dist/desk',
        assetsDir: 'desk-assets',
        manifest: true,
        target: 'es2022',
        copyPublicDir: false,
        rolldownOptions: {
          checks: { bundlerTimings: false },
          input: {
            desk: join(import.meta.dirname, 'src/desk/entry-client.tsx'),
            styles: join(import.meta.dirname, 'src/desk/desk.css'),
          },
        },
      },
    },
    // an embedded list has no script: only a style sheet, which stands inside it
    embed: {
      consumer: 'client' as const,
      build: {
        outDir: 'dist/embed',
        manifest: true,
        target: 'es2022',
        copyPublicDir: false,
        rolldownOptions: { input: { styles: join(import.meta.dirname, 'src/embed/embed.css') } },
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
        rolldownOptions: {
          input: {
            'entry-server': join(import.meta.dirname, 'src/entry-server.tsx'),
            'desk-server': join(import.meta.dirname, 'src/desk/entry-server.tsx'),
            'embed-server': join(import.meta.dirname, 'src/embed/entry-server.tsx'),
          },
        },
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
