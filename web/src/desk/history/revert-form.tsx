/** Takes something back as a new change: a fact, a change, a batch, a person's day. What was changed since stays, and is told. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskWords } from '../desk-words.tsx'

interface RevertFormProps {
  /** What is taken back, as entries. */
  what: Readonly<Record<string, string>>
  /** Where somebody comes to afterwards. */
  back: string
  words: string
}

export function RevertForm({ what, back, words }: RevertFormProps) {
  const { language } = useDeskWords()
  return (
    <form className="revert" method="post" action={`${deskAddress(language, 'changes')}/revert`}>
      {Object.entries(what).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="back" value={back} />
      <button type="submit" className="link">
        {words}
      </button>
    </form>
  )
}
