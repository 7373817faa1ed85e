/** What is otherwise than usual for a while: shut, open at other hours, reached by phone only, or at another place. */
export const closureKinds = ['closed', 'other_hours', 'by_phone_only', 'moved'] as const
export type ClosureKind = (typeof closureKinds)[number]
