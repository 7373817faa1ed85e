/** Who works at the desk, for programs. */
import type { DeskPeople } from '@legalmap/data/desk/resources/people.ts'
import { readParameters } from '../api/read-parameters.ts'
import type { DeskOperation } from './desk-operation.ts'

export const listDeskPeople: DeskOperation = {
  method: 'get',
  path: '/api/v1/desk/people',
  id: 'listDeskPeople',
  summary: 'The people of the desk',
  description:
    'For administrators: who does what and where, so that the accounts that history names can be told apart. Nothing that lets ' +
    'anybody in. People are invited and changed on the pages of the desk alone.',
  action: 'people.manage',
  answer: 'DeskPeople',
  refusals: {},
  async answerTo({ people }, { c }): Promise<DeskPeople> {
    readParameters(c, {})
    const items = ((await people?.()) ?? []).map(({ account_id, name, office, role, reach, second_factor, closed }) => ({
      account_id,
      name,
      office,
      role,
      reach: { country: reach.country, units: [...reach.units], providers: [...reach.providers] },
      second_factor,
      closed,
    }))
    return { items }
  },
}
