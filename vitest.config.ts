import { defineConfig } from 'vitest/config'
import { installedFirefox } from './tests/firefox/installed.ts'

/** A limit only ends what hangs: nothing is measured by it, and the machine may be busy. */
const limits = { testTimeout: 20_000, hookTimeout: 20_000, setupFiles: ['tests/patience.ts'] }
const patient = { ...limits, testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{data,server,web,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          ...limits,
        },
      },
      {
        test: {
          name: 'boundary',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/firefox/**'],
          ...patient,
        },
      },
      // where there is none, `pnpm test` says so
      ...(installedFirefox ? [{ test: { name: 'firefox', include: ['tests/firefox/*.test.ts'], ...patient } }] : []),
    ],
  },
})
