/** Brings the page to life in the browser. */
import '@vitejs/plugin-react/preamble'
import './style/all.css'
import type { Page } from '@legalmap/data/api/page.ts'
import { hydrateRoot } from 'react-dom/client'
import { type Assets, Document } from './document.tsx'
import { loadPageView } from './pages/load-page-view.ts'
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
const script = document.querySelector('head > script[type=module][src]:not([src^="/@"], #early)')?.getAttribute('src') ?? ''
const styles = sheet ? { address: sheet } : { inline }
const assets: Assets = { styles, print_styles, early, script, preloads }
const [messages, View] = await Promise.all([loadMessages(page.language), loadPageView(page.content.name)])

hydrateRoot(document, <Document page={page} View={View} json={json} messages={messages} assets={assets} />, {
  onRecoverableError: (error) => console.error('hydration', error),
})
