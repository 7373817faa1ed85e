/** The part of the accounts' interface that is about passkeys: keys of a device or a password manager, in place of a password. */
import type { Asking, NotLetIn, NotNow, SignInAnswer } from './shapes.ts'

/** Options as `PublicKeyCredential.parse…OptionsFromJSON` takes them, and answers as `credential.toJSON()` gives them. */
export type KeyOptions = Readonly<Record<string, unknown>>
export type KeyAnswer = unknown

/** `origin` is the site's own address (PUBLIC_URL), never what a request says of itself. */
export interface PasskeysDoor {
  startPasskey(
    token: string,
    site: { origin: string; name: string },
  ): Promise<{ outcome: 'started'; options: KeyOptions } | NotNow>
  /** `name` is what its owner calls it. A first key also gives ten recovery codes where there are none yet. */
  addPasskey(
    token: string,
    key: { answer: KeyAnswer; name: string },
    origin: string,
  ): Promise<{ outcome: 'done'; recovery_codes: string[] } | NotNow | NotLetIn>
  removePasskey(token: string, id: string): Promise<{ outcome: 'done' } | { outcome: 'last_second_factor' } | NotNow>
  /** Options to sign in with: `pending` is that of a sign-in that asks for a second proof, empty for a passkey alone. */
  passkeyOptions(pending: string, origin: string): Promise<KeyOptions>
  signInWithPasskey(pending: string, answer: KeyAnswer, origin: string, asking: Asking): Promise<SignInAnswer | NotLetIn>
}
