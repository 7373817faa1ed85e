/** Asks the browser for a passkey: the server's options go in, and what the key answers comes out as text. */

export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential

async function optionsAt(address: string): Promise<unknown> {
  const response = await fetch(address, { method: 'POST' })
  if (!response.ok) throw new Error(`${response.status}`)
  return response.json()
}

const toText = (credential: Credential | null): string => {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('The browser gave no passkey')
  return JSON.stringify(credential.toJSON())
}

/** Throws where the person or the browser says no. */
export async function askForKey(address: string): Promise<string> {
  const options = (await optionsAt(address)) as PublicKeyCredentialRequestOptionsJSON
  return toText(await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }))
}

/** Throws where the person or the browser says no. */
export async function makeKey(address: string): Promise<string> {
  const options = (await optionsAt(address)) as PublicKeyCredentialCreationOptionsJSON
  return toText(await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }))
}
