/** Made-up people of the desk and what their pages are handed, for the examples. */
import type { FormError } from '@legalmap/data/desk/desk-page.ts'
import {
  appSecret,
  type ListedPerson,
  type ListedUnit,
  type OwnEvent,
  type OwnSecurity,
  ownSecurity,
  peopleList,
  personForms,
  recoveryCodes,
} from '@legalmap/data/desk/resources/account.ts'
import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import { qrSvg } from '@legalmap/data/publish/qr.ts'

const at = '2026-11-20T05:12:00.000Z'

const unit = (id: string, parent_id: string, ky: string, ru: string, en: string): ListedUnit => ({
  id,
  parent_id,
  level: parent_id ? 'district' : 'region',
  name: { ky, ru, en },
})
const units = [
  unit('naryn', '', 'Нарын облусу', 'Нарынская область', 'Naryn oblast'),
  unit('at-bashy', 'naryn', 'Ат-Башы району', 'Ат-Башинский район', 'At-Bashy district'),
  unit('jumgal', 'naryn', 'Жумгал району', 'Джумгальский район', 'Jumgal district'),
  unit('bishkek', '', 'Бишкек шаары', 'город Бишкек', 'Bishkek city'),
]

const events: OwnEvent[] = [
  { sequence: 3, at, what: 'signed_in', refused: false, by: '', detail: {} },
  { sequence: 2, at, what: 'sign_in_refused', refused: true, by: '', detail: {} },
  { sequence: 1, at, what: 'invited', refused: false, by: 'Бакыт Осмонов', detail: {} },
]

const someone = (given: Partial<ListedPerson> = {}): ListedPerson => ({
  ...exampleDeskPerson(),
  sign_in_name: 'aigul',
  status: 'open',
  made_at: at,
  used_at: at,
  closed_at: '',
  asked_at: '',
  closes_at: '',
  link: null,
  ...given,
})
const bakyt = { account_id: 'a2', name: 'Бакыт Осмонов', sign_in_name: 'bakyt' }

/** Somebody who has not come for a year. */
export const samplePerson = someone({ asked_at: at, closes_at: '2026-12-20T05:12:00.000Z' })

const security: OwnSecurity = {
  sign_in_name: 'aigul',
  password_changed_at: at,
  app: true,
  recovery_codes_left: 9,
  passkeys: [{ id: 'k1', name: 'Samsung', made_at: at, used_at: at }],
  second_factor_due: '',
  sessions: [
    { id: 's1', started_at: at, used_at: at, device: { browser: 'chrome', system: 'android' }, current: true },
    { id: 's2', started_at: at, used_at: at, device: { browser: '', system: '' }, current: false },
    { id: 's3', started_at: at, used_at: at, device: { browser: 'firefox', system: 'windows' }, current: false },
  ],
  events,
  units: units.slice(0, 1),
}

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const address = `otpauth://totp/Legal%20Map:aigul?secret=${secret}&issuer=Legal%20Map`

export const sampleHanded = {
  security: { [ownSecurity.address]: security },
  securityDue: {
    [ownSecurity.address]: {
      ...security,
      app: false,
      passkeys: [],
      recovery_codes_left: 0,
      second_factor_due: '2026-12-12T05:12:00.000Z',
    },
  },
  secret: { [appSecret.address]: { address, secret, picture: qrSvg(address) } },
  codes: { [recoveryCodes.address]: { codes: ['ABCD-EFGH-JKLM-NPQR', 'STUV-WXYZ-2345-6723', 'QWER-TYUP-ASDF-GHJK'] } },
  people: {
    [peopleList.address]: {
      people: [
        someone({ second_factor: 'due' }),
        samplePerson,
        someone({ ...bakyt, status: 'invited', used_at: '' }),
        someone({ account_id: 'a3', name: 'Чынара Исакова', role: 'hotline', second_factor: 'overdue', used_at: '' }),
        someone({ account_id: 'a4', name: 'Нурлан Абдыев', status: 'closed' }),
      ].map((person, index) => ({ ...person, account_id: `${person.account_id}-${index}` })),
      orphans: units.slice(2),
      units,
    },
  },
  person: (person: ListedPerson | null) => ({
    [personForms.address]: { person, units, others: [{ ...bakyt, role: 'coordinator' as const }], events: person ? events : [] },
  }),
}

/** A form of which one thing was not taken. */
export const notTaken = (field: string, code: string, values?: FormError['values']) => ({
  entries: [],
  errors: [{ field, code, ...(values && { values }) }],
})
