/** What helps a person in a wheelchair, or one who hears or sees badly, to use a place. */
export const accessibilityFeatures = [
  'step_free',
  'ramp',
  'lift',
  'accessible_toilet',
  'ground_floor',
  'sign_language',
  'home_visit',
] as const
export type AccessibilityFeature = (typeof accessibilityFeatures)[number]
