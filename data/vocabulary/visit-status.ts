/** Whether a visit will take place; one that was called off stays listed, so that nobody sets out for it. */
export const visitStatuses = ['planned', 'cancelled'] as const
export type VisitStatus = (typeof visitStatuses)[number]
