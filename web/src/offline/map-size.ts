/** How much the map weighs on its way to a device, said before it is fetched. */
import type { MapTiles } from '@legalmap/data/published/pack.ts'

/** What the program that draws the map takes, bytes; a test compares it with the build. */
export const programBytes = 370_000

/** The whole map in megabytes with one decimal. */
export const mapMegabytes = ({ bytes }: MapTiles): number => Math.ceil((bytes + programBytes) / 100_000) / 10
