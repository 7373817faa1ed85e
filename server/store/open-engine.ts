/** Opens the engine that keeps the register, for the store and for its writing thread: a second engine is chosen here, by the address. */
import type { Engine, Opening } from './engine.ts'
import { openSqlite } from './sqlite/sqlite-engine.ts'

/** Throws a StoreError; leaves nothing open then. */
export const openEngine = (path: string, opening: Opening): Promise<Engine> => openSqlite(path, opening)
