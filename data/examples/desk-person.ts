/** A made-up person of the desk: a coordinator of one unit, unless something else is given. */
import type { DeskPerson } from '../desk/person.ts'

export const exampleDeskPerson = (given: Partial<DeskPerson> = {}): DeskPerson => ({
  account_id: 'a1',
  name: 'Айгүл Токтосунова',
  office: 'Нарын',
  role: 'coordinator',
  reach: { country: false, units: ['naryn'], providers: [] },
  second_factor: 'on',
  ...given,
})
