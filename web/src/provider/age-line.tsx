/** When somebody made sure of what a block tells, by whom and how: a quiet line each, and none of what nobody checked. */

import { dayOfInstant } from '@legalmap/data/model/instant.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import type { GroupAge } from '@legalmap/data/publish/public-ages.ts'
import { dueInWords } from '../listing/age-words.ts'
import { useWords, type Words } from '../ui/words.tsx'

/** "coordinator, Legal Aid Service; by phone"; empty where nothing of it is known. */
function byWhom({ role, office, how }: GroupAge, { t }: Pick<Words, 't'>): string {
  const who = [role && t(`age.role.${role}`), office].filter(Boolean).join(', ')
  return [who, how && t(`age.how.${how}`)].filter(Boolean).join('; ')
}

export function AgeLines({ ages, groups }: { ages: readonly GroupAge[]; groups: readonly CheckGroup[] }) {
  const words = useWords()
  const { t, date } = words
  return ages
    .filter(({ group }) => groups.includes(group))
    .map((age) => {
      const by = byWhom(age, words)
      const what = t(`age.subject.${age.group}`)
      return (
        <p className="small muted age" key={age.group} data-age={age.state}>
          {age.state === 'due'
            ? dueInWords(age.group, age.months, t)
            : t('age.checked', { what, date: date(dayOfInstant(age.checked_at)) })}
          {by && ` (${by})`}
        </p>
      )
    })
}
