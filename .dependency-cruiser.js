/** Dependency direction: data ← server ← scripts, data ← web, tests → all; inside data: model ← text, geo, hours ← search, importing, publish. */
const forbid = (name, from, to, more = {}) => ({ name, severity: 'error', from: { path: from, ...more }, to: { path: to } })
const notATest = { pathNot: '\\.test\\.tsx?$' }
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    forbid('data-is-a-leaf', '^data/', '^(web|server|scripts|tests)/'),
    { name: 'data-is-pure', severity: 'error', from: { path: '^data/', ...notATest }, to: { dependencyTypes: ['core'] } },
    forbid('server-knows-no-web', '^server/', '^(web|scripts|tests)/'),
    forbid('web-knows-no-server', '^web/', '^(server|scripts|tests)/'),
    forbid('nothing-imports-scripts', '^(data|server|web)/', '^scripts/'),
    forbid('nothing-imports-tests', '^(data|server|web|scripts)/', '^tests/'),
    forbid('model-is-the-bottom', '^data/(model|vocabulary)/', '^data/(text|geo|hours|search|importing|publish|api)/'),
    forbid('text-geo-hours-are-low', '^data/(text|geo|hours)/', '^data/(search|importing|publish|api)/'),
    forbid('importing-knows-no-publish', '^data/importing/', '^data/publish/'),
    forbid('publish-knows-no-importing', '^data/publish/', '^data/importing/'),
    {
      name: 'only-the-store-knows-the-database',
      severity: 'error',
      // a bench measures the engine beside SQLite's own indexes, on a database of its own
      from: { pathNot: ['^server/store/', '^tests/', '^scripts/bench/', '\\.test\\.ts$'] },
      to: { path: 'better-sqlite3|kysely' },
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
