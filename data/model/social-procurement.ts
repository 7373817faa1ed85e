/** Social procurement: one published fact on what the state or a municipality buys from organisations that help people. */
import { z } from 'zod'
import { partialDate } from './partial-date.ts'
import { identifier } from './provider.ts'

export const procurementLevels = ['national', 'municipal', 'municipality'] as const
export const procurementMeasures = ['budget', 'grants_awarded', 'grants_total', 'priority', 'participant'] as const

/** The measures whose value is an amount of money; `grants_awarded` is a number of grants, the others have no value. */
const amounts: readonly string[] = ['budget', 'grants_total']

/**
 * `unit` is the source's own words for whose procurement it is, since some are groups or namesakes that no id stands for.
 * `value` is null where the source gives none; `currency` is an ISO 4217 code or empty.
 */
export const socialProcurement = z
  .strictObject({
    id: identifier,
    level: z.enum(procurementLevels),
    unit: z.string().min(1).max(200),
    year: z.int().min(1990).max(2100),
    measure: z.enum(procurementMeasures),
    value: z.number().min(0).max(1e12).nullable(),
    currency: z.string().regex(/^(?:[A-Z]{3})?$/, { error: 'not a currency code' }),
    focus: z.string().max(1000),
    source_title: z.string().max(500),
    source_date: z.union([z.literal(''), partialDate]),
  })
  .refine((row) => row.value === null || row.currency !== '' || !amounts.includes(row.measure), {
    error: 'an amount names its currency',
    path: ['currency'],
  })
export type SocialProcurement = z.infer<typeof socialProcurement>
