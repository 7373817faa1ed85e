/** What a person of the desk is there for: whoever checks a fact is told by it, and never by name. */
export const deskRoles = ['administrator', 'coordinator', 'hotline', 'reader'] as const
export type DeskRole = (typeof deskRoles)[number]
