/** Who works at the desk: administrators invite, change what somebody looks after, hand over, and close. */
import type { FormEntries, FormError } from '@legalmap/data/desk/desk-page.ts'
import { formOfPerson, type KnownReach, readPerson } from '@legalmap/data/desk/forms/account-person.ts'
import { entryOf } from '@legalmap/data/desk/forms/entries.ts'
import { orphanUnits } from '@legalmap/data/desk/orphan-units.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type LinkPurpose, madeLink, peopleList, personForms } from '@legalmap/data/desk/resources/account.ts'
import type { Context } from 'hono'
import { type Account, type LinkMade, linkPurposes, type PeopleRefusal } from '../../accounts/accounts.ts'
import { type Desk, personOf } from '../../classes/desk.ts'
import { readForm } from '../../classes/form-body.ts'
import type { Routes } from '../../classes/route-class.ts'
import { type DeskPages, patternOf } from './desk-pages.ts'
import { allUnits, unitsOf } from './listed-units.ts'
import { languageOf } from './page-of-person.ts'
import { toldEvents } from './told-events.ts'

const managing = { action: 'people.manage' } as const
const eventsShown = 20

/** What a refusal of the accounts is called in a form. */
function errorsOf(refusal: PeopleRefusal): FormError[] {
  switch (refusal.outcome) {
    case 'name_taken':
      return [{ field: 'sign_in_name', code: 'name_taken' }]
    case 'last_administrator':
      return [{ field: '', code: 'last_administrator' }]
    case 'invalid':
      return refusal.fields.map((field) => ({ field, code: 'not_taken' }))
    default:
      return [{ field: '', code: 'person_gone' }]
  }
}

export function peopleRoutes(routes: Routes, desk: Desk, pages: DeskPages): void {
  const { accounts, publisher, public_url } = desk
  const { gazetteer } = desk.pack
  const known: KnownReach = {
    unit: (id) => gazetteer.unit(id) !== undefined,
    provider: (id) => publisher.current().by_id.has(id),
  }
  const find = async (c: Context): Promise<Account | undefined> =>
    (await accounts.people(personOf(c))).find(({ account_id }) => account_id === c.req.param('account'))

  routes.get(patternOf('people'), { ...managing, parameters: ['said'] }, async (c) => {
    const people = await accounts.people(personOf(c))
    const units = unitsOf(
      gazetteer,
      people.flatMap(({ reach }) => reach.units),
    )
    const body = { people, units, orphans: orphanUnits(allUnits(gazetteer), people) }
    return pages.draw(c, 'people', { resources: { [peopleList.address]: body } })
  })

  /** The page of somebody, or of somebody new, whose form may have been sent and not taken. */
  async function showPerson(c: Context, form?: { entries: FormEntries; errors: FormError[] }): Promise<Response> {
    const people = await accounts.people(personOf(c))
    const person = people.find(({ account_id }) => account_id === c.req.param('account')) ?? null
    if (!person && c.req.param('account')) return routes.missing()
    const events = person ? await accounts.events(personOf(c), { account_id: person.account_id, limit: eventsShown }) : []
    const others = people
      .filter(
        ({ account_id, status, role }) => account_id !== person?.account_id && status !== 'closed' && role === 'coordinator',
      )
      .map(({ account_id, name, role }) => ({ account_id, name, role }))
    const told = person ? await toldEvents(accounts, events, person.account_id) : []
    const body = { person, units: allUnits(gazetteer), others, events: told }
    return pages.draw(c, person ? 'person' : 'invite', {
      resources: { [personForms.address]: body },
      ...(form && { form }),
    })
  }

  /** An act that was not taken: her other form stands there as it was. */
  async function showRefused(c: Context, errors: FormError[], entries: FormEntries = []): Promise<Response> {
    const person = await find(c)
    return showPerson(c, { entries: [...(person ? formOfPerson(person) : []), ...entries], errors })
  }

  /** A link is told in the answer to the form that asked for it, and never again. */
  async function showLink(c: Context, made: LinkMade, purpose: LinkPurpose): Promise<Response> {
    const person = (await accounts.people(personOf(c))).find(({ account_id }) => account_id === made.account_id)
    const address = `${public_url}${deskAddress(languageOf(c), 'invitation', { token: made.token })}`
    const { account_id, expires_at } = made
    const { name = '', sign_in_name = '' } = person ?? {}
    const body = { account_id, name, sign_in_name, purpose, address, expires_at }
    return pages.draw(c, 'made_link', { resources: { [madeLink.address]: body } })
  }

  routes.at(patternOf('invite'), managing, {
    GET: (c) => showPerson(c),
    async POST(c) {
      const entries = await readForm(c)
      const { person, errors } = readPerson(entries, known)
      if (errors.length > 0) return showPerson(c, { entries, errors })
      const made = await accounts.invite(personOf(c), person)
      if (made.outcome !== 'made') return showPerson(c, { entries, errors: errorsOf(made) })
      return showLink(c, made, 'invitation')
    },
  })

  const at = (c: Context, said: string) =>
    pages.seeOther(deskAddress(languageOf(c), 'person', { account: c.req.param('account') ?? '' }, { said }))

  routes.at(
    patternOf('person'),
    { ...managing, parameters: ['said'] },
    {
      GET: (c) => showPerson(c),
      async POST(c) {
        const entries = await readForm(c)
        const { person, errors } = readPerson(entries, known)
        if (errors.length > 0) return showPerson(c, { entries, errors })
        const answer = await accounts.changePerson(personOf(c), c.req.param('account') ?? '', person)
        return answer.outcome === 'done' ? at(c, 'person_changed') : showPerson(c, { entries, errors: errorsOf(answer) })
      },
    },
  )

  /** An act on somebody: a button, sometimes with one choice. What cannot be done is said on her page. */
  function act(
    name: string,
    said: string,
    work: (c: Context, account: string, entries: FormEntries) => Promise<{ outcome: 'done' } | PeopleRefusal | FormError>,
  ): void {
    routes.at(`${patternOf('person')}/${name}`, managing, {
      GET: (c) => pages.seeOther(deskAddress(languageOf(c), 'person', { account: c.req.param('account') ?? '' })),
      async POST(c) {
        const entries = await readForm(c)
        const answer = await work(c, c.req.param('account') ?? '', entries)
        if (!('outcome' in answer)) return showRefused(c, [answer], entries)
        return answer.outcome === 'done' ? at(c, said) : showRefused(c, errorsOf(answer), entries)
      },
    })
  }

  act('hand-over', 'handed_over', async (c, account, entries) => {
    const to = entryOf(entries, 'to')
    return to ? accounts.handOver(personOf(c), account, to) : { field: 'to', code: 'person_missing' }
  })
  act('close', 'person_closed', async (c, account, entries) =>
    entryOf(entries, 'sure') === 'yes' ? accounts.closeAccount(personOf(c), account) : { field: 'sure', code: 'close_sure' },
  )
  act('still-here', 'still_here', (c, account) => accounts.stillHere(personOf(c), account))
  act('sessions', 'sessions_of_ended', (c, account) => accounts.endSessionsOf(personOf(c), account))

  routes.at(patternOf('made_link'), managing, {
    GET: (c) => pages.seeOther(deskAddress(languageOf(c), 'person', { account: c.req.param('account') ?? '' })),
    async POST(c) {
      const entries = await readForm(c)
      const purpose = linkPurposes.find((one) => one === entryOf(entries, 'purpose'))
      if (!purpose) return showRefused(c, [{ field: '', code: 'not_taken' }])
      const made = await accounts.makeLink(personOf(c), c.req.param('account') ?? '', purpose)
      return made.outcome === 'made' ? showLink(c, made, purpose) : showRefused(c, errorsOf(made))
    },
  })
}
