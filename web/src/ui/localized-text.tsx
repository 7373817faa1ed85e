/** A text of the register, marked with its language where that is not the page's. */
import type { Text } from '@legalmap/data/publish/listing.ts'
import { useWords } from './words.tsx'

export function LocalizedText({ text, marked = false }: { text: Text; marked?: boolean }) {
  const { t } = useWords()
  if (!text.language) return <span translate="no">{text.text}</span>
  return (
    <>
      <span lang={text.language} translate="no">
        {text.text}
      </span>
      {marked && <span className="fallback"> ({t(`language.fallback.${text.language}`)})</span>}
    </>
  )
}
