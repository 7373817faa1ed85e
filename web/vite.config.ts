import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Puts .br and .gz beside every built text file, for a server that sends them as they are. */
const precompress = (): Plugin => ({
  name: 'precompress',
  applyToEnvironment: (environment) => environment.name === 'client' && environment.config.command === 'build',
  closeBundle() {
    const folder = join(this.environment.config.root, this.environment.config.build.outDir, 'assets')
    for (const file of readdirSync(folder)) {
      if (!/\.(js|mjs|css|svg)$/.test(file)) continue
      const bytes = readFileSync(join(folder, file))
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes))
      writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }))
    }
  },
})

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
        rolldownOptions: { input: { client: join(import.meta.dirname, 'src/entry-client.tsx') } },
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
  },
  builder: {},
}))
