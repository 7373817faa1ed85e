/** The schemas of vector tiles in which an operator may supply streets and houses. */

/** https://docs.protomaps.com/basemaps/layers, https://openmaptiles.org/schema/, https://shortbread-tiles.org/schema/ */
export const streetSchemas = ['protomaps', 'openmaptiles', 'shortbread'] as const
export type StreetSchema = (typeof streetSchemas)[number]
