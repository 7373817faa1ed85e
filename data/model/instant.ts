/** Times with their zone as instants: apart from the models, so that a page need not load what checks them. */

/** Epoch milliseconds of a time as visits have it. */
export const instantOf = (time: string): number => Date.parse(time)
