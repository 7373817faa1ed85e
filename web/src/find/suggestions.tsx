/** The places that what is being typed may mean, as a listbox under the field (ARIA combobox pattern). */
import type { PlaceLabel } from '@legalmap/data/pages/help-view.ts'
import { useWords } from '../ui/words.tsx'

export const listId = 'suggestions'
export const optionId = (index: number) => `suggestion-${index}`

interface SuggestionsProps {
  places: readonly PlaceLabel[]
  active: number
  onChoose: (place: PlaceLabel) => void
}

export function Suggestions({ places, active, onChoose }: SuggestionsProps) {
  const { t } = useWords()
  return (
    <div id={listId} className="suggestions" role="listbox" aria-label={t('search.suggestions')}>
      {places.map((place, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
        <div
          key={place.id}
          id={optionId(index)}
          className="suggestion"
          role="option"
          aria-selected={index === active}
          // before the field loses the focus and closes the list
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(place)}
        >
          <span>
            {place.name}
            {place.also && ` (${place.also})`}
            {place.kind && <span className="small muted"> {t(`place.${place.kind}`)}</span>}
          </span>
          <span className="small muted">{place.context}</span>
        </div>
      ))}
    </div>
  )
}
