/** Says a position in words: the numbers as they were understood, how far from the settlement, and what is to be looked at once more. */

import { showPosition } from '@legalmap/data/desk/forms/position.ts'
import type { DeskSurroundings } from '@legalmap/data/desk/resources/surroundings.ts'
import { direction, distance } from '@legalmap/data/geo/geodesic.ts'
import type { PositionRemark } from '@legalmap/data/geo/read-position.ts'
import { localize } from '@legalmap/data/model/language.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'

interface WhereaboutsProps {
  location: Provider['location']
  remarks: readonly PositionRemark[]
  /** Undefined until they have come. */
  surroundings: DeskSurroundings | undefined
}

/** Nearer than this a settlement's middle is the settlement. */
const middle = 150
/** Farther than this somebody would be led astray by a slip in a digit. */
const far = 15_000

export function Whereabouts({ location, remarks, surroundings }: WhereaboutsProps) {
  const { t, language } = useDeskWords()
  const site = useWords()
  const units = surroundings?.units.map(({ name }) => localize(name, language)?.text ?? '').join(', ')
  const place = surroundings?.place
  const point = location && ([location.longitude, location.latitude] as const)
  const away = point && place?.point ? distance(place.point, point) : null
  const name = (place && localize(place.name, language)?.text) ?? ''
  return (
    <div className="whereabouts" aria-live="polite">
      <p>{location ? t('position.read', { position: showPosition(location) }) : t('position.none')}</p>
      {point && place?.point && away !== null && (
        <p>
          {away < middle
            ? t('position.at_place', { place: name })
            : t('position.from_place', {
                place: name,
                where: site.t(`direction.${direction(place.point, point)}`, { distance: site.distance(away) }),
              })}
        </p>
      )}
      {units && <p>{t('position.unit', { unit: units })}</p>}
      {away !== null && away > far && <p className="error">{t('position.far')}</p>}
      {remarks.map((remark) => (
        <p key={remark} className="attention">
          {t(`position.remark.${remark}`)}
        </p>
      ))}
    </div>
  )
}
