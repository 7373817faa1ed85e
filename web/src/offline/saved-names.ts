/** What is saved on the device, by name: the worker and the pages look in the same places. Nothing here names a page that was visited. */
import type { Language } from '@legalmap/data/model/language.ts'

/**
 * The address of a build's first script, which changes with anything in it and which every page of the build can name: it stands for
 * the build here. What a build saves, only the same build reads: then a page never mixes the old and the new.
 */
export type BuildScript = string

const lastPart = (build: BuildScript) => build.slice(build.lastIndexOf('/') + 1)

export const shellPrefix = 'shell-'
export const shellCache = (build: BuildScript) => `${shellPrefix}${lastPart(build)}`
export const shellPath = (language: Language) => `/${language}/shell`

export const registerCache = 'register'
export const registerKey = (build: BuildScript) => `/saved/register?${lastPart(build)}`
/** When the saved register was last known to be the newest. */
export const stateKey = (build: BuildScript) => `/saved/state?${lastPart(build)}`
/** The providers of an oblast, where the register comes in parts. */
export const partKey = (build: BuildScript, oblast: string) => `/saved/part?${lastPart(build)}&${oblast}`
/** Whether something of the register was saved by this build: `search` is that of its key. */
export const isOfBuild = (build: BuildScript, search: string) => search.slice(1).split('&')[0] === lastPart(build)
/** The header that says at which address what is saved was. */
export const addressHeader = 'x-saved-from'

export const mapPrefix = 'map-'
/** `address` is that of the tiles, `/tiles/<hash of the geodata pack>/{z}/{x}/{y}`. */
export const mapCache = ({ address }: { address: string }) => `${mapPrefix}${address.split('/')[2]}`
/** There once the whole map is saved. */
export const mapMark = '/saved/map'

/** What a page tells the worker; `forget` is the bare word, which safety/forget-device.ts says. */
export type ToWorker = 'forget' | { activate: BuildScript } | 'save-map'
