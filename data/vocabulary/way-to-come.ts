/** How a person comes to a provider: without asking, at an agreed time, after a call, or sent by somebody. */
export const waysToCome = ['walk_in', 'by_appointment', 'call_first', 'on_referral'] as const
export type WayToCome = (typeof waysToCome)[number]
