/** What the page tells the map and hears from it. */

import type { Point } from '@legalmap/data/geo/position.ts'
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import type { MapTiles } from '@legalmap/data/published/pack.ts'

/** Where the map looks: degrees and MapLibre's zoom. */
export interface MapViewState {
  longitude: number
  latitude: number
  zoom: number
}

export interface MapProps {
  tiles: MapTiles
  /** Exactly the answers that the list shows; those without a marker are not drawn. */
  hits: readonly ListedHit[]
  /** The chosen place, or (`exact`) the device's position. */
  origin: { point: Point; exact: boolean } | null
  /** What was asked, empty for nothing. When it changes, the map moves to the answers; else it stays where the person put it. */
  question: string
  selected: string | null
  onSelect: (id: string | null) => void
  highlighted: string | null
  onHighlight: (id: string | null) => void
  onSearchArea: (bbox: readonly [number, number, number, number]) => void
  /** Where to look at first, or null to show the answers. */
  view: MapViewState | null
  /** Epoch milliseconds: what is open now. */
  now: number
  onView: (view: MapViewState) => void
}
