/** Brings the page to life in the browser. */
import '@vitejs/plugin-react/preamble'
import type { Page } from '@legalmap/data/pages/page.ts'
import { type ReactNode, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { keepRenewed } from './clock/keep-renewed.ts'
import { instant, startClock } from './clock/page-clock.ts'
import { type Assets, Document } from './document.tsx'
import { firstScript } from './frame/first-script.ts'
import { whenIdle } from './frame/when-idle.ts'
import { loadView } from './pages/views.ts'
import { loadMessages } from './ui/load-messages.ts'

const element = document.getElementById('page')
const json = element?.textContent ?? ''
const { page, preloads, print_styles } = JSON.parse(json) as Pick<Assets, 'preloads' | 'print_styles'> & { page: Page }
// as the server drew them: a style sheet's text inside the page or, in development, its address
const sheet = document.querySelector(`head > link[rel=stylesheet]:not([href="${print_styles}"])`)?.getAttribute('href')
const inline = document.querySelector('head > style')?.textContent ?? ''
const earlyScript = document.getElementById('early')
const earlyAddress = earlyScript?.getAttribute('src')
const early = earlyAddress ? { address: earlyAddress } : { inline: earlyScript?.textContent ?? '' }
const script = firstScript()
const styles = sheet ? { address: sheet } : { inline }
const assets: Assets = { styles, print_styles, early, script, preloads }
const [messages, View] = await Promise.all([loadMessages(page.language), loadView(page.content.name)])

startClock(page)

function Alive({ onAlive, children }: { onAlive: () => void; children: ReactNode }) {
  useEffect(onAlive, [onAlive])
  return children
}

const whole = (shown: Page, view: typeof View, onAlive: () => void) => (
  <Alive onAlive={onAlive}>
    <Document page={shown} View={view} json={json} messages={messages} assets={assets} />
  </Alive>
)

/** Draws the page again whenever the clock changes it. */
const stayTrue = (shown: Page, view: typeof View) => keepRenewed(shown, (renewed) => root.render(whole(renewed, view, nothing)))
const nothing = () => {}

/** The empty page that was saved on the device becomes the page of its address. */
async function drawSaved(): Promise<void> {
  const { openSaved } = await import('./offline/open-saved.ts')
  const saved = await openSaved(page, script, instant())
  const view = await loadView(saved.content.name)
  root.render(whole(saved, view, goToFragment))
  stayTrue(saved, view)
}

const goToFragment = () => document.getElementById(location.hash.slice(1))?.scrollIntoView()

function begin(): void {
  stayTrue(page, View)
  // in development nothing is saved: it would stand between a change and the page
  if (!import.meta.env.PROD) return
  whenIdle(() => void import('./offline/keep-saved.ts').then((offline) => offline.keepSaved(page, script)).catch(() => {}))
}

const root = hydrateRoot(document, whole(page, View, page.content.name === 'shell' ? () => void drawSaved() : begin), {
  onRecoverableError: (error) => console.error('hydration', error),
})
