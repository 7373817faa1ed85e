/** Opens the engine that keeps the register or the accounts, for their doors and for the writing thread: a second engine is chosen here, by the address. */
import type { Engine, Opening } from './engine.ts'
import { openSqlite } from './sqlite/sqlite-engine.ts'
import type { Tables } from './tables.ts'

/** Throws a StoreError; leaves nothing open then. */
export const openEngine = <Its = Tables>(path: string, opening: Opening): Promise<Engine<Its>> => openSqlite(path, opening)
