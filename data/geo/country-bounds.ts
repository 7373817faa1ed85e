/** The box in which a coordinate can belong to the register: Kyrgyzstan with some air around it, `[west, south, east, north]`. */
export type Box = readonly [west: number, south: number, east: number, north: number]

export const countryBounds: Box = [68, 38, 82, 45]

/** Kyrgyzstan's own box, to a twentieth of a degree: what a pin of the register must lie in. */
export const countryBox: Box = [69.2, 39.1, 80.3, 43.3]

export const isInside = ([longitude, latitude]: readonly [number, number], [west, south, east, north]: Box): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north
