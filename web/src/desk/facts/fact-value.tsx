/** The value of a fact in words, whatever its shape: on a record's page, in history, in a second look, in a conflict. */
import { type Language, languages } from '@legalmap/data/model/language.ts'
import type { Closure, Notice, Phone, Source } from '@legalmap/data/model/provider.ts'
import { readableHours } from '@legalmap/data/publish/opening.ts'
import type { ReactNode } from 'react'
import { PhoneLink } from '../../ui/phone-link.tsx'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from './fact-words.ts'
import { Span } from './span.tsx'

type Localized = Readonly<Record<Language, string>>

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every((member) => member === '')
}

/** A text in three languages: a line each, and which of them are missing is seen by their absence. */
function Texts({ value }: { value: Localized }) {
  const { t } = useDeskWords()
  return (
    <ul className="texts">
      {languages.map(
        (language) =>
          value[language] && (
            <li key={language}>
              <span className="text-language">{t(`language.short.${language}`)}</span>{' '}
              <span lang={language}>{value[language]}</span>
            </li>
          ),
      )}
    </ul>
  )
}

function Phones({ value }: { value: readonly Phone[] }) {
  const { t: site, language } = useWords()
  return (
    <ol className="fact-phones">
      {value.map(({ number, extension, label, channels }) => (
        <li key={`${number} ${extension}`}>
          <PhoneLink number={number} extension={extension} />{' '}
          <span className="muted">
            {[label[language] || label.ru || label.ky || label.en, ...channels.map((one) => site(`provider.channel.${one}`))]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Closures({ value }: { value: readonly Closure[] }) {
  const { wordOf } = useFactWords()
  return (
    <ul className="texts">
      {value.map((closure) => (
        <li key={JSON.stringify(closure)}>
          {wordOf('closures', closure.kind)}: <Span {...closure} />
          {!isEmpty(closure.reason) && <Texts value={closure.reason} />}
          {!isEmpty(closure.place) && <Texts value={closure.place} />}
        </li>
      ))}
    </ul>
  )
}

function Notices({ value }: { value: readonly Notice[] }) {
  return (
    <ul className="texts">
      {value.map((notice) => (
        <li key={JSON.stringify(notice)}>
          <Span {...notice} />
          <Texts value={notice.text} />
        </li>
      ))}
    </ul>
  )
}

function Hours({ value }: { value: string }) {
  const { language } = useDeskWords()
  const lines = readableHours(value, language)
  return lines ? (
    <ul className="texts">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  ) : (
    value
  )
}

const sourcesIn = (value: readonly Source[]) => value.map(({ title, url }) => [title, url].filter(Boolean).join(' ')).join('; ')

export function FactValue({ fact, value }: { fact: string; value: unknown }): ReactNode {
  const { t } = useDeskWords()
  const { date } = useWords()
  const { wordOf } = useFactWords()
  const [key = fact, part] = fact.split('.')
  if (isEmpty(value)) return <span className="muted">{t('fact.empty')}</span>
  if (part) return <>{String(value)}</>
  switch (key) {
    case 'name':
    case 'operator':
    case 'address':
    case 'landmark':
    case 'what_to_bring':
      return <Texts value={value as Localized} />
    case 'phones':
      return <Phones value={value as readonly Phone[]} />
    case 'closures':
      return <Closures value={value as readonly Closure[]} />
    case 'notices':
      return <Notices value={value as readonly Notice[]} />
    case 'sources':
      return <>{sourcesIn(value as readonly Source[])}</>
    case 'schedule':
      return <Hours value={String(value)} />
    case 'location': {
      const { latitude, longitude } = value as { latitude: number; longitude: number }
      return <span className="number">{`${latitude}, ${longitude}`}</span>
    }
    case 'opened_on':
    case 'closed_on':
    case 'supported_until':
    case 'source_date':
      return <>{date(String(value))}</>
    case 'kind':
    case 'status':
    case 'cost':
    case 'location_visibility':
      return <>{wordOf(key, String(value))}</>
    case 'topics':
    case 'audiences':
    case 'languages':
    case 'accessibility':
    case 'ways_to_come':
      return <>{(value as readonly string[]).map((word) => wordOf(key, word)).join(', ')}</>
    default:
      if (Array.isArray(value)) return <>{value.join(', ')}</>
      return typeof value === 'object' ? <code>{JSON.stringify(value)}</code> : <span className="as-typed">{String(value)}</span>
  }
}
