/** Built pages that draw nothing, for the tests of what stands around them. */
import type { Web } from './render.ts'

export const exampleWeb: Web = {
  render: () => '',
  style_hashes: [],
  style_hashes_of: () => [],
  script_hashes: [],
  embed: { render: () => '', style_hashes: [] },
  desk: { render: () => '' },
  build: 'test',
}
