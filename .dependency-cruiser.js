import { readdirSync } from 'node:fs'

/** Dependency direction: data ← server ← scripts, data ← web, tests → all; inside data each folder knows only those that stand above it. */
const forbid = (name, from, to, more = {}) => ({ name, severity: 'error', from: { path: from, ...more }, to: { path: to } })
const notATest = { pathNot: '\\.test\\.tsx?$' }
/** The folders of `data/` and those of them that each may know: all of them stand above it, so that there is no circle. */
const folders = Object.entries({
  vocabulary: [],
  model: ['vocabulary'],
  plans: ['model', 'vocabulary'],
  text: ['model', 'vocabulary'],
  geo: ['model', 'vocabulary', 'text'],
  hours: ['model', 'vocabulary', 'text'],
  messages: ['model', 'vocabulary', 'text'],
  importing: ['model', 'vocabulary', 'text', 'geo', 'hours', 'messages'],
  publish: ['model', 'vocabulary', 'text', 'geo', 'hours', 'messages'],
  search: ['model', 'vocabulary', 'text', 'geo', 'hours', 'publish'],
  numbers: ['model', 'vocabulary', 'text', 'geo', 'publish'],
  published: ['model', 'vocabulary', 'text', 'geo', 'hours', 'publish', 'search', 'numbers'],
  pages: ['model', 'vocabulary', 'text', 'geo', 'hours', 'messages', 'publish', 'search', 'numbers', 'published'],
  api: ['model', 'vocabulary', 'text', 'geo', 'hours', 'publish', 'search', 'numbers', 'published'],
  desk: [
    'model',
    'vocabulary',
    'plans',
    'text',
    'geo',
    'hours',
    'messages',
    'publish',
    'search',
    'numbers',
    'published',
    'pages',
    'api',
  ],
})
for (const [place, [folder, known]] of folders.entries())
  for (const name of known)
    if (!folders.slice(0, place).some(([above]) => above === name)) throw new Error(`data/${folder} may not know data/${name}`)
/** Tests may also read messages, the shipped files and examples. */
const knownFolders = folders.map(([folder, known]) => ({
  name: `data-${folder}-knows-only-what-stands-above-it`,
  severity: 'error',
  from: { path: `^data/${folder}/`, ...notATest },
  to: { path: '^data/', pathNot: [`^data/(${[folder, ...known].join('|')})/`, '^data/node_modules/'] },
}))
/** Not code, or code for tests alone. */
const besides = ['examples', 'shipped', 'node_modules']
for (const entry of readdirSync(new URL('data/', import.meta.url), { withFileTypes: true }))
  if (entry.isDirectory() && !besides.includes(entry.name) && !folders.some(([folder]) => folder === entry.name))
    throw new Error(`data/${entry.name} has no place among the folders of data: say which it may know`)

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    forbid('data-is-a-leaf', '^data/', '^(web|server|scripts|tests)/'),
    { name: 'data-is-pure', severity: 'error', from: { path: '^data/', ...notATest }, to: { dependencyTypes: ['core'] } },
    {
      // what the public is answered comes from what is published: the desk alone is handed the store
      name: 'public-routes-know-no-store',
      severity: 'error',
      from: {
        path: '^server/(routes|classes|answers|pictures|cards)/|^server/(app|context|headers|render)',
        pathNot: ['^server/(classes|routes)/desk', '\\.test\\.ts$'],
      },
      to: { path: '^server/(store|importing)/' },
    },
    forbid('server-knows-no-web', '^server/', '^(web|scripts|tests)/'),
    forbid('web-knows-no-server', '^web/', '^(server|scripts|tests)/'),
    forbid('nothing-imports-scripts', '^(data|server|web)/', '^scripts/'),
    forbid('nothing-imports-tests', '^(data|server|web|scripts)/', '^tests/'),
    ...knownFolders,
    // examples are for tests, benches and the review pages: nothing that runs for people may stand on made-up records
    {
      name: 'nothing-stands-on-examples',
      severity: 'error',
      from: {
        path: '^(data|server|web)/',
        pathNot: [
          '^data/examples/',
          '\\.test\\.tsx?$',
          '^server/store/(examples|migrations/old-database)\\.ts$',
          '^web/src/review/',
          '\\.examples\\.tsx$',
        ],
      },
      to: { path: '^data/examples/' },
    },
    forbid('importing-knows-no-publish', '^data/importing/', '^data/publish/'),
    forbid('publish-knows-no-importing', '^data/publish/', '^data/importing/'),
    {
      name: 'only-the-store-knows-the-database',
      severity: 'error',
      // a bench measures the engine beside SQLite's own indexes, on a database of its own
      from: { pathNot: ['^server/store/', '^server/accounts/', '^tests/', '^scripts/bench/', '\\.test\\.ts$'] },
      to: { path: 'better-sqlite3|kysely' },
    },
    {
      // they keep a database of their own, on the engine and the migrations of the store
      name: 'accounts-know-the-engine-and-no-register',
      severity: 'error',
      from: { path: '^server/accounts/', ...notATest },
      to: {
        path: 'better-sqlite3|^server/(?!accounts/)',
        pathNot: '^server/store/(engine|open-engine|migrate|errors|migrations/dialect-words)\\.ts$',
      },
    },
    // the desk asks for people, routes for nothing behind the interface
    {
      name: 'accounts-have-one-door',
      severity: 'error',
      from: { pathNot: ['^server/accounts/', '^tests/', '\\.test\\.ts$'] },
      to: { path: '^server/accounts/(?!(accounts|open-accounts)\\.ts$)' },
    },
    { name: 'only-the-map-knows-maplibre', severity: 'error', from: { pathNot: '^web/src/map/' }, to: { path: 'maplibre-gl' } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
}
