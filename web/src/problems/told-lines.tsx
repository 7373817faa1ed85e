/** What is said about rights, always with its source and date. */
import type { SourceNote, Told } from '@legalmap/data/pages/problem-words.ts'

export function Sources({ sources, label }: { sources: readonly SourceNote[]; label: string }) {
  return (
    <span className="told-sources">
      {label}:{' '}
      {sources.map(({ url, name, dated }, at) => (
        <span key={`${url} ${name}`}>
          {at > 0 && '; '}
          {url === '' ? (
            <span translate="no">{name}</span>
          ) : (
            <a href={url} rel="external noreferrer" translate="no">
              {name}
            </a>
          )}
          {`, ${dated}`}
        </span>
      ))}
    </span>
  )
}

export function ToldLines({ told, label }: { told: readonly Told[]; label: string }) {
  return told.map(({ text, sources }) => (
    <p key={text} className="told">
      {text} <Sources sources={sources} label={label} />
    </p>
  ))
}
