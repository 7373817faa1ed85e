/** What the forms for many centers offer: units in which somebody may write, and programs that her centers name. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { BulkChoices, ProgramList } from '@legalmap/data/desk/resources/bulk.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { fold } from '@legalmap/data/text/fold.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'

export function bulkChoices({ pack }: Pick<DeskParts, 'pack'>, person: DeskPerson): BulkChoices {
  const units = pack.gazetteer.units.filter(({ id }) => may(person, 'bulk.edit', targetOf({ unit_id: id, id: '' }, { pack })))
  return { units: units.map(({ id, name, parent_id, level }) => ({ id, name, parent_id, level })) }
}

/** Those that most centers name come first; one that is written in two ways is one, as where it is ended. */
export async function listPrograms(desk: DeskParts, person: DeskPerson): Promise<ProgramList> {
  const { records } = await desk.centers()
  const programs = new Map<string, { name: string; centers: number; ends: Set<string> }>()
  for (const { record } of records.values()) {
    if (!may(person, 'bulk.edit', targetOf(record, desk))) continue
    for (const name of new Set(record.supported_by)) {
      const known = programs.get(fold(name)) ?? { name, centers: 0, ends: new Set<string>() }
      known.ends.add(record.supported_until)
      programs.set(fold(name), { ...known, centers: known.centers + 1 })
    }
  }
  return {
    programs: [...programs.values()]
      .sort((a, b) => b.centers - a.centers || (a.name < b.name ? -1 : 1))
      .map(({ name, centers, ends: [until = '', ...more] }) => ({ name, centers, until: more.length > 0 ? '' : until })),
  }
}
