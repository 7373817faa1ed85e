/** JSON that may stand inside a script element. */
export const toInlineJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')
