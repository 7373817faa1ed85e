/** The frame of the review: the parts to choose from, and the switches for language, theme and width. */
import { type Language, languages } from '@legalmap/data/model/language.ts'
import { type ThemeName, themeNames } from '../style/themes.ts'
import { allExamples } from './all-examples.ts'

type Choice = Readonly<{ part: string; language: Language; theme: ThemeName; width: string }>

/** In pixels; as wide as there is room for the last one. */
const widths = ['320', '360', '390', '768', '1280', '']

const address = (choice: Choice) => `/review?${new URLSearchParams(choice)}`

function Switch({ name, options, choice }: { name: keyof Choice; options: readonly string[]; choice: Choice }) {
  return (
    <p>
      {name}:{' '}
      {options.map((option) => (
        <a key={option} href={address({ ...choice, [name]: option })} aria-current={option === choice[name] ? 'true' : undefined}>
          {option || 'all'}
        </a>
      ))}
    </p>
  )
}

export function ReviewPage(choice: Choice) {
  const part = choice.part || (allExamples[0]?.[0] ?? '')
  return (
    <div className="review" lang="en">
      <nav aria-label="Parts">
        <h1>Review</h1>
        <ul>
          {allExamples.map(([name, examples]) => (
            <li key={name}>
              <a href={address({ ...choice, part: name })} aria-current={name === part ? 'page' : undefined}>
                {name}
              </a>{' '}
              <span className="small muted">{Object.keys(examples).length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <div className="review-switches">
          <Switch name="language" options={languages} choice={choice} />
          <Switch name="theme" options={themeNames} choice={choice} />
          <Switch name="width" options={widths} choice={choice} />
        </div>
        <iframe title={part} src={`${address({ ...choice, part })}&bare`} width={choice.width || '100%'} />
      </main>
    </div>
  )
}
