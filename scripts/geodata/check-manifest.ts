/** Holds a pack against its manifest: lengths, sums and counts. */
import type { Place } from '@legalmap/data/model/place.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import { checkedFiles, describeContents, type PackManifest } from '@legalmap/server/geodata/pack-manifest.ts'
import type { Topology } from '@legalmap/server/geodata/units-topology.ts'
import { sumBytes } from './checksums.ts'
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
    ...checkedFiles.flatMap((file) => checkSum(file, manifest, files.get(file))),
    ...(units && places ? checkContents(manifest, describeContents(units, places, topology)) : []),
    ...(manifest.attribution === '' ? [errorIn('pack.json', 'attribution is empty: name the sources in one line')] : []),
  ]
}

function checkSum(file: (typeof checkedFiles)[number], manifest: PackManifest, bytes: Uint8Array | undefined): Finding[] {
  const expected = manifest.files[file]
  if (!expected) return bytes ? [warningIn('pack.json', `says nothing about ${file}: add its bytes and sha256`)] : []
  if (!bytes) return [errorIn('pack.json', `lists ${file}, which is not there: get the pack again`)]
  const found = sumBytes(bytes)
  if (found.bytes !== expected.bytes)
    return [errorIn(file, `has ${found.bytes} bytes, pack.json says ${expected.bytes}: get the pack again or rebuild it`)]
  return found.sha256 === expected.sha256 ? [] : [errorIn(file, 'was changed after pack.json was written: rebuild the pack')]
}

function checkContents(manifest: PackManifest, found: ReturnType<typeof describeContents>): Finding[] {
  const parts = ['counts', 'has'] as const
  return parts.flatMap((part) =>
    Object.entries(found[part]).flatMap(([key, value]) => {
      const said = Object.entries(manifest[part]).find(([name]) => name === key)?.[1]
      return said === value ? [] : [errorIn('pack.json', `${part}.${key} is ${said}, the files have ${value}: rebuild the pack`)]
    }),
  )
}
