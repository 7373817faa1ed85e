/** How a phone number can be reached. */
export const phoneChannels = ['call', 'sms', 'whatsapp', 'telegram'] as const
export type PhoneChannel = (typeof phoneChannels)[number]
