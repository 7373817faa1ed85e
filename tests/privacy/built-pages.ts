/** The real pages for test sites: the walk has to see what people see, not what stands in for it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtFolder } from '@legalmap/scripts/build.ts'
import { builtFiles, loadBuiltWeb } from '@legalmap/server/built-web.ts'
import type { TestSiteOptions } from '../site.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** Builds where the build is not of the sources as they are, then gives what a site needs of it, anew for each site. */
export async function builtPages(): Promise<() => Pick<TestSiteOptions, 'render' | 'web' | 'files'>> {
  // in a process of its own: this one's NODE_ENV would make it a build for tests
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the pages cannot be built: ${stderr}`)
  const folder = builtFolder()
  const web = await loadBuiltWeb(folder)
  return () => ({ render: web.render, web, files: builtFiles(folder) })
}
