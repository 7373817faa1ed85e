/** Accounts, what lets people in, and the log of what happened to them. */
import type { Migration } from '../../store/migrations/dialect-words.ts'

type Kind = 'text' | 'integer'

export const accounts: Migration = {
  name: '0001-accounts',
  async up(database, words) {
    await words.markFile(database)
    /** A table whose columns are all there always; the first one is its key. Rows of an account go with it. */
    async function table(name: string, columns: Readonly<Record<string, Kind>>, more: { key?: string[]; owned?: boolean } = {}) {
      let made = database.schema.createTable(name)
      for (const [column, kind] of Object.entries(columns)) made = made.addColumn(column, kind, (one) => one.notNull())
      const key = more.key ?? Object.keys(columns).slice(0, 1)
      let whole = made.addPrimaryKeyConstraint(`${name}_key`, key as never)
      if (more.owned)
        whole = whole.addForeignKeyConstraint(`${name}_account`, ['account_id'] as never, 'account', ['id'], (one) =>
          one.onDelete('cascade'),
        )
      await whole.modifyEnd(words.tableEnd).execute()
      if (more.owned) await database.schema.createIndex(`${name}_by_account`).on(name).column('account_id').execute()
    }
    const texts = (...names: string[]): Record<string, Kind> => Object.fromEntries(names.map((name) => [name, 'text']))

    await table('account', {
      ...texts('id', 'name', 'sign_in_name', 'sign_in_key', 'office', 'role', 'status', 'units', 'providers'),
      country: 'integer',
      ...texts('password_hash', 'password_changed_at', 'totp_secret', 'totp_waiting'),
      totp_step: 'integer',
      ...texts('made_at', 'joined_at', 'used_at', 'closed_at', 'asked_at', 'answered_at'),
    })
    await database.schema.createIndex('account_by_sign_in_key').on('account').column('sign_in_key').unique().execute()
    await table(
      'session',
      texts('token_hash', 'id', 'account_id', 'started_at', 'used_at', 'confirmed_at', 'ends_at', 'browser', 'system'),
      { owned: true },
    )
    await table('pending', { ...texts('token_hash', 'account_id', 'ends_at'), tries: 'integer' }, { owned: true })
    await table('link', texts('token_hash', 'account_id', 'purpose', 'made_at', 'made_by', 'expires_at', 'ended'), {
      owned: true,
    })
    await table('device', texts('device_hash', 'account_id', 'used_at'), { key: ['device_hash', 'account_id'], owned: true })
    await table('recovery_code', texts('code_hash', 'account_id'), { owned: true })
    await table(
      'passkey',
      {
        ...texts('credential_id', 'id', 'account_id', 'name', 'public_key', 'transports', 'made_at', 'used_at'),
        counter: 'integer',
      },
      { owned: true },
    )
    await table('answered', texts('challenge_hash', 'ends_at'))
    await table('failure', { key: 'text', until: 'integer' })
    await table('secret', { id: 'integer', value: 'text' })
    await table('event', {
      sequence: 'integer',
      ...texts('at', 'actor', 'what', 'account_id', 'detail'),
      refused: 'integer',
    })
    await database.schema.createIndex('event_by_account').on('event').columns(['account_id', 'sequence']).execute()
    await words.guardLog(database, 'event')
  },
}
