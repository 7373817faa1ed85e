/** The service worker: keeps one empty page per language, the programs and the register, and answers with them where the network does not. */
import { type Language, languages } from '@legalmap/data/model/language.ts'
import { matchPath } from '@legalmap/data/pages/match-path.ts'
import { surfaceOf } from '@legalmap/data/pages/surfaces.ts'
import {
  addressHeader,
  type BuildScript,
  isOfBuild,
  mapPrefix,
  registerCache,
  shellCache,
  shellPath,
  shellPrefix,
  stateKey,
  type ToWorker,
} from '../src/offline/saved-names.ts'
import { saveRegister } from '../src/offline/saved-register.ts'

declare const self: ServiceWorkerGlobalScope
/** The server writes it in front of this script: the build's name, its files, those that only the map needs, the pages that are kept. */
declare const built: { build: BuildScript; files: readonly string[]; map_files: readonly string[]; kept: readonly string[] }

const { build, files, map_files, kept } = built
/** How long a network that says nothing is waited for, milliseconds, where there is a saved answer. */
const patience = 3000

let forgotten = false

/** Saves files of the build; what an earlier build has saved already is not fetched again. */
async function saveFiles(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(shellCache(build))
  const work = async (address: string) => {
    if (forgotten) throw new Error('the device is to forget the site')
    const known = address.startsWith('/assets/') ? await caches.match(address) : undefined
    const response = known ?? (await fetch(address))
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    await cache.put(address, response)
  }
  await Promise.all(addresses.map(work))
}

/** A page of another build, which the server may be at by now, would ask for files that are not saved. */
async function saveShell(language: Language): Promise<void> {
  const response = await fetch(shellPath(language), { cache: 'no-cache' })
  const text = await response.clone().text()
  if (!response.ok || !text.includes(`"${build}"`)) throw new Error('the page is of another build')
  if (!forgotten) await (await caches.open(shellCache(build))).put(shellPath(language), response)
}

async function forget(): Promise<void> {
  forgotten = true
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
}

async function install(): Promise<void> {
  try {
    const hasMap = (await caches.keys()).some((name) => name.startsWith(mapPrefix))
    await Promise.all([saveFiles([...files, ...(hasMap ? map_files : [])]), ...languages.map(saveShell)])
    await saveRegister(build)
  } finally {
    if (forgotten) await forget()
  }
}

/** What older builds saved goes, because no page of theirs is open any more. */
async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(shellPrefix) && name !== shellCache(build)) await caches.delete(name)
  const cache = await caches.open(registerCache)
  for (const request of await cache.keys()) if (!isOfBuild(build, new URL(request.url).search)) await cache.delete(request)
  // open pages are not claimed: they go on with what they began to load, and the next page has the worker from its start
  // where a preload finds no network, Firefox shows its own error page whatever the worker answers (GoogleChrome/workbox#3134)
  if (!/Firefox\//.test(navigator.userAgent)) await self.registration.navigationPreload?.enable()
}

const languageOf = (path: string): Language | undefined =>
  languages.find((language) => path === `/${language}` || path.startsWith(`/${language}/`))

/** The path behind the language, as the pages know it. */
const behindLanguage = (path: string) => path.slice(3).replace(/\/+$/, '')

const inTime = (milliseconds: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds))

/** Gateways answer for a server that does not. */
const isAnswer = (response: Response) => response.status < 502

/** The network's answer, or the saved one where that fails or, if this page can be drawn from what is saved, takes too long. */
async function answerPage(event: FetchEvent, language: Language): Promise<Response> {
  const { pathname } = new URL(event.request.url)
  const [shell, register] = await Promise.all([
    caches.match(shellPath(language), { cacheName: shellCache(build) }),
    caches.match(stateKey(build), { cacheName: registerCache }),
  ])
  const network = (async () => ((await event.preloadResponse) as Response | undefined) ?? fetch(event.request))()
  event.waitUntil(network.catch(() => {}))
  if (!shell) return network
  const drawn = register !== undefined && matchPath(behindLanguage(pathname), kept) !== null
  const first = network.then(
    (response) => (isAnswer(response) || !drawn ? response : null),
    () => null,
  )
  return (await Promise.race(drawn ? [first, inTime(patience)] : [first])) ?? shell
}

/** Without a network, the first page is that of the device's language. */
async function answerRoot(event: FetchEvent): Promise<Response> {
  const wanted = navigator.languages.map((range) => range.slice(0, 2).toLowerCase())
  const language = wanted.find((code): code is Language => (languages as readonly string[]).includes(code)) ?? 'ky'
  const network = (async () => ((await event.preloadResponse) as Response | undefined) ?? fetch(event.request))()
  event.waitUntil(network.catch(() => {}))
  return (await Promise.race([network.catch(() => null), inTime(patience)])) ?? Response.redirect(`/${language}`, 302)
}

async function answerFile(request: Request): Promise<Response> {
  return (await caches.match(new URL(request.url).pathname)) ?? fetch(request)
}

async function answerSnapshot(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  for (const saved of await (await caches.open(registerCache)).matchAll())
    if (saved.headers.get(addressHeader) === pathname) return saved
  return fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker
  if (message === 'forget') event.waitUntil(forget())
  else if (message === 'save-map')
    event.waitUntil(
      saveFiles(map_files).then(
        () => event.ports[0]?.postMessage(true),
        () => event.ports[0]?.postMessage(false),
      ),
    )
  else if (message.activate === build)
    event.waitUntil(
      self.clients
        .matchAll({ type: 'window', includeUncontrolled: true })
        .then((open) => (open.length > 1 ? undefined : self.skipWaiting())),
    )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || forgotten) return
  if (request.mode === 'navigate') {
    const language = languageOf(pathname)
    // calendar files and cards are fetched, not drawn
    const isPage = request.destination === 'document' && !pathname.includes('.')
    // the desk is never kept, nor answered by what is; an embedded list is another site's page
    const isCitizens = surfaceOf(behindLanguage(pathname)) === 'citizen'
    if (isPage && language && isCitizens) event.respondWith(answerPage(event, language))
    else if (isPage && pathname === '/') event.respondWith(answerRoot(event))
  } else if (/^\/(?:assets|tiles)\/|^\/icon\.svg$/.test(pathname)) event.respondWith(answerFile(request))
  else if (pathname.startsWith('/snapshot/')) event.respondWith(answerSnapshot(request))
})
