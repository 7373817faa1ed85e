/** What the help costs the person. Empty where no source says. */
export const costs = ['free', 'partly_free', 'paid'] as const
export type Cost = (typeof costs)[number]
