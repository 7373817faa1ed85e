/** Gives tests that make up their input the time that a busy machine needs: how much they try is counted, not timed. */
import { readFileSync } from 'node:fs'
import { expect, vi } from 'vitest'

const { testPath = '' } = expect.getState()
if (/[\\/]tests[\\/]property[\\/]/.test(testPath) || readFileSync(testPath, 'utf8').includes("from 'fast-check'"))
  vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })
