/** Holds a pack against its manifest: lengths, sums and counts. */
import type { Place } from '@legalmap/data/model/place.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import { checkedFiles, describeContents, type PackManifest } from '@legalmap/server/geodata/pack-manifest.ts'
import type { Topology } from '@legalmap/server/geodata/units-topology.ts'
import { findFileFaults } from '@legalmap/server/geodata/vouched-files.ts'
import { errorIn, type Finding, warningIn } from './finding.ts'
import type { PackBytes } from './pack-bytes.ts'

/** `units` or `places` null: the table could not be read whole, so that its rows are not counted. */
export function checkManifest(
  manifest: PackManifest,
  files: PackBytes,
  units: readonly Unit[] | null,
  places: readonly Place[] | null,
  topology: Topology | null,
): readonly Finding[] {
  return [
    ...findFileFaults(manifest, files).map(({ file, message }) => errorIn(file, message)),
    ...checkedFiles.filter((file) => files.has(file) && !manifest.files[file]).map(notVouchedFor),
    ...(units && places ? checkContents(manifest, describeContents(units, places, topology)) : []),
    ...(manifest.attribution === '' ? [errorIn('pack.json', 'attribution is empty: name the sources in one line')] : []),
  ]
}

const notVouchedFor = (file: string) => warningIn('pack.json', `says nothing about ${file}: add its bytes and sha256`)

function checkContents(manifest: PackManifest, found: ReturnType<typeof describeContents>): Finding[] {
  const parts = ['counts', 'has'] as const
  return parts.flatMap((part) =>
    Object.entries(found[part]).flatMap(([key, value]) => {
      const said = Object.entries(manifest[part]).find(([name]) => name === key)?.[1]
      return said === value ? [] : [errorIn('pack.json', `${part}.${key} is ${said}, the files have ${value}: rebuild the pack`)]
    }),
  )
}
