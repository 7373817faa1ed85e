/** One group of a center's facts to put right, with what the public sees of it beside it. */
import { centerResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { Localized } from '@legalmap/data/model/language.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { type CheckGroup, checkGroups } from '@legalmap/data/model/provider-facts.ts'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { CheckFields } from './check-fields.tsx'
import { GroupFields } from './group-fields.tsx'
import { SaveForm } from './save-form.tsx'
import { Seen } from './seen.tsx'

export default function EditPage({ page }: { page: ShownPage }) {
  const { language } = useDeskWords()
  const { groupOf } = useFactWords()
  const { id = '' } = page.parameters
  const group: CheckGroup = checkGroups.find((one) => one === page.parameters.group) ?? 'name'
  const center = useResource(centerResource(id))
  const name = localize(center.record.name as Localized, language)?.text ?? id
  return (
    <DeskMain title={groupOf(group)} back={{ address: deskAddress(language, 'center', { id }), words: name }} wide>
      <div className="edit">
        <SaveForm center={center} group={group} check={center.rights.check && <CheckFields needed={group === 'hours'} />}>
          <GroupFields center={center} group={group} />
        </SaveForm>
        <Seen center={center} group={group} />
      </div>
    </DeskMain>
  )
}
