/** The pages of one center, and the plain forms by which it is put right: the same service as the API's, for whoever has no JavaScript. */
import { centerResource, servedUnits, visitsResource } from '@legalmap/data/desk/addresses.ts'
import type { FormEntries, SentForm } from '@legalmap/data/desk/desk-page.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { fieldErrors } from '@legalmap/data/desk/forms/field-errors.ts'
import { type FormGroup, readForm as readFacts } from '@legalmap/data/desk/forms/group-forms.ts'
import { chosenFacts, openChoices, rebasedEntries } from '@legalmap/data/desk/forms/rebase.ts'
import { requestOf, saidOf } from '@legalmap/data/desk/forms/save-entries.ts'
import { deskAddress, type PlacedDeskPage } from '@legalmap/data/desk/pages.ts'
import { checkGroups } from '@legalmap/data/model/provider-facts.ts'
import type { Context } from 'hono'
import { type Desk, personOf } from '../../classes/desk.ts'
import { mostOfLongestForm, readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { proposeChange } from '../../desk/propose.ts'
import { readCenter } from '../../desk/read-center.ts'
import { readVisits } from '../../desk/read-visits.ts'
import { DeskRefusal } from '../../desk/refusal.ts'
import { saveCenter } from '../../desk/save-center.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { allUnits } from './listed-units.ts'
import { answering, languageOf } from './page-of-person.ts'

const idOf = (c: Context) => c.req.param('id') ?? ''

export function centerPages(routes: Routes, desk: Desk, pages: DeskPages): void {
  async function draw(c: Context, name: PlacedDeskPage, form?: SentForm, status?: number): Promise<Response> {
    const id = idOf(c)
    const units = name === 'edit' && c.req.path.endsWith('/help') && { [servedUnits.address]: allUnits(desk.pack.gazetteer) }
    const resources = { [centerResource(id).address]: await readCenter(desk, personOf(c), id), ...units }
    return pages.draw(c, name, { resources, ...(form && { form }), ...(status && { status }) })
  }

  /** What comes of a refused save: the form again, with all that was typed. */
  function again(c: Context, name: PlacedDeskPage, group: FormGroup, entries: FormEntries, error: unknown): Promise<Response> {
    if (!(error instanceof DeskRefusal)) throw error
    const { stale, errors } = error
    if (stale) {
      const { merged, conflicts, revision } = stale
      return draw(c, name, { entries: rebasedEntries(group, merged, conflicts, entries, revision), errors: [], conflicts }, 409)
    }
    if (errors.length === 0) throw error
    return draw(c, name, { entries, errors: fieldErrors(errors) })
  }

  async function save(c: Context, name: PlacedDeskPage, group: FormGroup): Promise<Response> {
    const id = idOf(c)
    const person = personOf(c)
    const entries = await readForm(c, mostOfLongestForm)
    const { record, rights } = await readCenter(desk, person, id)
    const { facts, errors } = readFacts(group, entries, record)
    const undecided = openChoices(entries)
    if (errors.length > 0 || undecided.length > 0) return draw(c, name, { entries, errors: [...undecided, ...errors] })
    const { base, request } = requestOf(group, entries, chosenFacts(facts, entries, record))
    const back = (said: Record<string, string>) => pages.seeOther(deskAddress(languageOf(c), 'center', { id }, said))
    if (!request) return back({ said: 'nothing' })
    try {
      if (rights.edit) return back(saidOf(await saveCenter(desk, person, id, base, request)))
      await proposeChange(desk, person, id, base, request)
      return back({ said: 'proposed' })
    } catch (error) {
      return again(c, name, group, entries, error)
    }
  }

  function editPage(name: PlacedDeskPage, group: FormGroup, pattern: string): void {
    routes.at(
      pattern,
      // who may not write sends corrections by the same form
      { action: { GET: 'record.read', POST: 'proposal.send' } },
      {
        GET: answering(desk, pages, 'record.read', (c) => draw(c, name)),
        POST: answering(desk, pages, 'proposal.send', (c) => save(c, name, group)),
      },
    )
  }

  routes.get(
    patternOf('center'),
    { action: 'record.read' },
    answering(desk, pages, 'record.read', async (c) => {
      const id = idOf(c)
      const [center, visits] = await Promise.all([readCenter(desk, personOf(c), id), readVisits(desk, personOf(c), id)])
      return pages.draw(c, 'center', {
        resources: { [centerResource(id).address]: center, [visitsResource(id).address]: visits },
      })
    }),
  )
  editPage('closures', 'closures', patternOf('closures'))
  editPage('notices', 'notices', patternOf('notices'))
  editPage('notes', 'note', patternOf('notes'))
  for (const group of checkGroups) editPage('edit', group, patternOf('edit').replace(':group', group))

  routes.at(
    patternOf('checks'),
    { action: 'record.check' },
    {
      POST: answering(desk, pages, 'record.check', async (c) => {
        const id = idOf(c)
        const entries = await readForm(c)
        const group = checkGroups.find((one) => one === entryOf(entries, 'group'))
        const { base, request } = requestOf(group ?? 'note', [...entries, ['check', entryOf(entries, 'how')]], {})
        const back = (said: Record<string, string>) => pages.seeOther(deskAddress(languageOf(c), 'center', { id }, said))
        if (!request) return back({ said: 'nothing' })
        try {
          return back(saidOf(await saveCenter(desk, personOf(c), id, base, request)))
        } catch (error) {
          // what she checked is not what stands any more: she looks again
          if (error instanceof DeskRefusal && error.stale) return back({ said: 'old' })
          throw error
        }
      }),
    },
  )
}
