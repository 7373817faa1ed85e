/** What the signs on the map mean: closed until asked for, only the kinds that are on the map. */
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { type ProviderKind, providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import type { ReactNode } from 'react'
import { icons } from '../ui/icons.ts'
import { useWords } from '../ui/words.tsx'
import { drawn, isApproximate } from './answers.ts'
import type { Palette } from './palette.ts'
import { drop } from './pin-images.ts'

interface MapLegendProps {
  hits: readonly ListedHit[]
  hasOrigin: boolean
  color: Palette
}

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg className="legend-sign" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

const icon = (kind: ProviderKind, stroke: string, y: number) => (
  <path
    d={icons[kind]}
    transform={`translate(13 ${y}) scale(.75)`}
    fill="none"
    stroke={stroke}
    strokeWidth="2.2"
    strokeLinecap="round"
    strokeLinejoin="round"
  />
)

export function MapLegend({ hits, hasOrigin, color }: MapLegendProps) {
  const { t } = useWords()
  const shown = drawn(hits)
  if (shown.length === 0) return null
  const kinds = providerKinds.filter((kind) => shown.some((hit) => hit.kind === kind))
  const ringParts = kinds.slice(0, 3)
  return (
    <details className="map-legend">
      <summary>{t('map.legend')}</summary>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Sign>
              <circle cx="22" cy="22" r="18" fill={color.kinds[kind]} />
              {icon(kind, color.halo, 13)}
            </Sign>
            {t(`kind.${kind}`)}
          </li>
        ))}
        {shown.some((hit) => !isApproximate(hit)) && (
          <li>
            <Sign>
              <path d={drop} fill={color.text} />
              <circle cx="22" cy="18" r="5" fill={color.halo} />
            </Sign>
            {t('map.legend_pin')}
          </li>
        )}
        {shown.some(isApproximate) && (
          <li>
            <Sign>
              <circle cx="22" cy="22" r="16" fill="none" stroke={color.text} strokeWidth="2.5" strokeDasharray="5 2.5" />
              <path d="M12 28 28 12M16 33 33 16M10 21l11-11M23 34l11-11" stroke={color.text} strokeWidth="1" />
            </Sign>
            {t('map.legend_area')}
          </li>
        )}
        {shown.some((hit) => hit.absent) && (
          <li>
            <Sign>
              <path d={drop} fill="none" stroke={color.text} strokeWidth="2.5" />
              <path d="M12 28 32 8" stroke={color.text} strokeWidth="2.5" />
            </Sign>
            {t('map.legend_absent')}
          </li>
        )}
        <li>
          <Sign>
            {ringParts.map((kind, part) => (
              <circle
                key={kind}
                cx="22"
                cy="22"
                r="16"
                fill="none"
                stroke={color.kinds[kind]}
                strokeWidth="6"
                pathLength={ringParts.length}
                strokeDasharray={ringParts.length > 1 ? `.93 ${ringParts.length - 0.93}` : undefined}
                strokeDashoffset={-part}
              />
            ))}
            <text x="22" y="28" textAnchor="middle" fontSize="17" fontWeight="600" fill={color.text}>
              {shown.length > 1 ? shown.length : 2}
            </text>
          </Sign>
          {t('map.legend_cluster')}
        </li>
        {hasOrigin && (
          <li>
            <Sign>
              <circle cx="22" cy="22" r="12" fill={color.origin} stroke={color.halo} strokeWidth="4" />
            </Sign>
            {t('map.legend_start')}
          </li>
        )}
      </ul>
    </details>
  )
}
