/** Drives the Firefox of this machine, which Playwright cannot: over WebDriver BiDi, the W3C's own protocol of browsers. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installedFirefox } from './installed.ts'

interface Answer {
  id?: number
  method?: string
  params?: { level?: string; text?: string | null; request?: { url: string } }
  result?: Record<string, unknown>
  error?: string
  message?: string
}

/** The code points that WebDriver gives to keys which type nothing. */
export const keys = { enter: '\uE007', tab: '\uE004', shiftLeft: '\uE008', shiftRight: '\uE050', space: ' ' } as const

const preferences = [
  // BiDi alone
  ['remote.active-protocols', 1],
  // the map is painted by software where there is no graphics card
  ['webgl.force-enabled', true],
]
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});`)
  .join('\n')

const patience = 60_000

function listeningAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const giveUp = (why: string) => reject(new Error(`${installedFirefox} ${why}. It said: ${said}`))
    const timer = setTimeout(() => giveUp(`did not listen within ${patience / 1000} s`), patience)
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk
      const address = /BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    })
    child.once('error', reject)
    child.once('close', (code) => giveUp(`ended with code ${code}`))
  })
}

export class Firefox implements AsyncDisposable {
  /** Errors and warnings in the console of any page or worker so far. */
  readonly complaints: string[] = []
  /** The addresses of all requests that pages and workers sent so far. */
  readonly requests: string[] = []
  readonly #child: ChildProcess
  readonly #profile: string
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #socket: WebSocket | undefined
  #context = ''
  #person = ''
  #sent = 0

  private constructor(profile: string) {
    this.#profile = profile
    writeFileSync(join(profile, 'user.js'), preferences)
    const options = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile, 'about:blank']
    // a group of its own, so that its processes end with it
    this.#child = spawn(installedFirefox ?? '', options, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  }

  static async start(): Promise<Firefox> {
    const firefox = new Firefox(mkdtempSync(join(tmpdir(), 'legalmap-firefox-')))
    const socket = new WebSocket(`${await listeningAt(firefox.#child)}/session`)
    await new Promise((resolve, reject) => {
      socket.onopen = resolve
      socket.onerror = reject
    })
    socket.onmessage = ({ data }) => firefox.#hear(JSON.parse(String(data)) as Answer)
    firefox.#socket = socket
    await firefox.#send('session.new', { capabilities: {} })
    await firefox.#send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] })
    // BiDi's log does not hold what the policy of a page refused
    const functionDeclaration = `() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(\`\${violatedDirective} refused \${blockedURI}\`))`
    await firefox.#send('script.addPreloadScript', { functionDeclaration })
    return firefox
  }

  #hear({ id, method, params, ...answer }: Answer) {
    if (id !== undefined) this.#waiting.get(id)?.(answer)
    else if (method === 'network.beforeRequestSent') this.requests.push(params?.request?.url ?? '')
    else if (['error', 'warn'].includes(params?.level ?? '')) this.complaints.push(`${params?.level}: ${params?.text}`)
  }

  #send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const { promise, resolve, reject } = Promise.withResolvers<Record<string, unknown>>()
    const id = ++this.#sent
    this.#waiting.set(id, ({ error, message, result }) => {
      this.#waiting.delete(id)
      if (error) reject(new Error(`${method}: ${error}: ${message}`))
      else resolve(result ?? {})
    })
    this.#socket?.send(JSON.stringify({ id, method, params }))
    return promise
  }

  /** Another person on a phone: one tab with nothing kept from before. */
  async newPerson(): Promise<void> {
    const before = this.#person
    this.#person = String((await this.#send('browser.createUserContext')).userContext)
    const tab = await this.#send('browsingContext.create', { type: 'tab', userContext: this.#person })
    this.#context = String(tab.context)
    await this.#send('browsingContext.setViewport', { context: this.#context, viewport: { width: 390, height: 844 } })
    if (before) await this.#send('browser.removeUserContext', { userContext: before })
    // while the tab of the person before closes, Firefox logs an error that no page of this person can have made
    this.complaints.length = 0
    this.requests.length = 0
  }

  /** Opens an address and waits until it is loaded. */
  async open(url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' })
  }

  /** What a function gives in the page; arguments and result travel as JSON. */
  async evaluate<Result, Values extends unknown[]>(
    run: (...values: Values) => Result | Promise<Result>,
    ...values: Values
  ): Promise<Result> {
    const expression = `(async () => JSON.stringify(await (${run})(...${JSON.stringify(values)})))()`
    const { result, exceptionDetails } = (await this.#send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } }
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return (result?.value === undefined ? undefined : JSON.parse(result.value)) as Result
  }

  /** Presses keys one after the other, as a person does. */
  async press(...values: string[]): Promise<void> {
    const actions = values.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
    await this.#send('input.performActions', { context: this.#context, actions: [{ type: 'key', id: 'keyboard', actions }] })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('close', resolve))
    if (this.#child.pid !== undefined && this.#child.exitCode === null) {
      process.kill(-this.#child.pid, 'SIGTERM')
      await ended
    }
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
