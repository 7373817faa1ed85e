/** `/review`: every part in every state, to look at; with `bare` one part without the frame around it. For development only. */
import '@vitejs/plugin-react/preamble'
import '../style/sheets/all.css'
import '../print/print.css'
import '../map/map.css'
import '../desk/frame/frame.css'
import '../desk/form/form.css'
import '../desk/history/history.css'
import '../desk/edit/edit.css'
import '../desk/center/center.css'
import '../desk/centers/centers.css'
import '../desk/hours-editor/hours-editor.css'
import '../desk/position/position.css'
import '../desk/visits/visits.css'
import '../desk/new-center/new-center.css'
import '../desk/merge/merge.css'
import './review.css'
import { languages } from '@legalmap/data/model/language.ts'
import { createRoot } from 'react-dom/client'
import { declarationsOf, type ThemeName, themeNames } from '../style/themes.ts'
import tokens from '../style/tokens.css?raw'
import { BarePart } from './bare-part.tsx'
import { ReviewPage } from './review-page.tsx'

const entries = new URLSearchParams(location.search)
const language = languages.find((one) => one === entries.get('language')) ?? 'ky'
const theme: ThemeName | undefined = themeNames.find((one) => one === entries.get('theme'))
const part = entries.get('part') ?? ''

if (theme) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `:root:root { ${declarationsOf(tokens, theme)} color-scheme: ${theme.startsWith('dark') ? 'dark' : 'light'} }`,
  )
  document.adoptedStyleSheets = [sheet]
}

const element = document.getElementById('review')
if (!element) throw new Error('The page of the review has no place to draw in')
const root = createRoot(element)

/** A bare part is chosen by the address's hash, so that the next one needs no new page: `#part=…&only=…&language=…`. */
function draw() {
  const hash = new URLSearchParams(location.hash.slice(1))
  const shown = { part: hash.get('part') ?? part, only: hash.get('only') ?? '' }
  const spoken = languages.find((one) => one === hash.get('language')) ?? language
  document.documentElement.lang = spoken
  root.render(
    entries.has('bare') ? (
      <BarePart key={location.hash} {...shown} language={spoken} />
    ) : (
      <ReviewPage part={part} language={language} theme={theme ?? 'light'} width={entries.get('width') ?? '390'} />
    ),
  )
}
addEventListener('hashchange', draw)
draw()
