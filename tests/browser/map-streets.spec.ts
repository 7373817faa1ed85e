import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { streetSchemas } from '@legalmap/data/vocabulary/street-schema.ts'
import { desktop, expect, test } from '../driver.ts'
import { type OwnSite, startOwnSite } from '../own-site.ts'
import { streetArchive, townAt } from '../streets.ts'

/** A site with these streets. */
async function startSite(archive: Uint8Array): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'legalmap-streets-'))
  const path = join(folder, 'streets.pmtiles')
  writeFileSync(path, archive)
  const site = await startOwnSite({ STREET_TILES: path })
  const stop = () => {
    site.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...site, stop }
}

test('a start with an archive that is cut off ends with one line and code 1', async () => {
  const { said, code, stop } = await startSite(streetArchive('protomaps').subarray(0, 3000))
  stop()
  expect(code).toBe(1)
  expect(said).toMatch(/^STREET_TILES: \S+streets\.pmtiles: is cut off: 3000 of \d+ bytes are there\n$/)
})

for (const schema of streetSchemas)
  test.describe(`with streets in the schema ${schema}`, () => {
    test.use({ viewport: desktop, permissions: ['geolocation'], geolocation: { longitude: townAt[0], latitude: townAt[1] } })

    test(`the map goes on to the houses of ${schema}, asks nobody else, and goes there only with who zooms in`, async ({
      visitor,
      page,
    }) => {
      const site = await startSite(streetArchive(schema))
      try {
        const streets = () =>
          visitor.requests.map((request) => new URL(request.url())).filter(({ pathname }) => pathname.startsWith('/streets/'))
        visitor.language = 'ru'
        await page.goto(`${site.address}/ru`)
        await visitor.mapReady()
        await visitor.nearMe()
        await expect(visitor.understood).toHaveText(visitor.say('results.near_you'))
        await visitor.mapSettled()
        expect(streets()).toEqual([])

        await page.goto(`${site.address}/ru#map=17.00/${townAt[1] - 0.001}/${townAt[0]}`)
        await page.reload()
        await visitor.mapReady()
        const tiles = streets()
        expect(tiles.length).toBeGreaterThan(0)
        expect(tiles.every(({ origin }) => origin === site.address)).toBe(true)
        await expect(page.locator('.maplibregl-ctrl-attrib')).toContainText('© Somebody’s streets')
        await page.screenshot({ path: test.info().outputPath(`${schema}.png`) })
      } finally {
        site.stop()
      }
    })
  })
