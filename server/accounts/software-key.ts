/** A passkey in software, for tests: answers as an authenticator does that asked its owner (WebAuthn level 3, ES256, no attestation). */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
const base64 = (bytes: Buffer) => bytes.toString('base64url')

interface Answering {
  challenge: string
  origin: string
  /** The authenticator's own idea of the site; that of the origin without it. */
  site?: string
  verified?: boolean
}

export function softwareKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let counter = 0

  const clientData = (type: string, { challenge, origin }: Answering) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

  function authenticatorData({ origin, site = new URL(origin).hostname, verified = true }: Answering, attested: Buffer): Buffer {
    const head = Buffer.alloc(5)
    head.writeUInt8(0x01 | (verified ? 0x04 : 0) | (attested.length > 0 ? 0x40 : 0), 0)
    counter += 1
    head.writeUInt32BE(counter, 1)
    return Buffer.concat([sha256(site), head, attested])
  }

  function attestedKey(): Buffer {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const half = (label: number, value: string) =>
      Buffer.concat([Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')])
    // COSE: a map of five, kty EC2, alg ES256, crv P-256, then both coordinates
    const cose = Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]), half(0x21, x), half(0x22, y)])
    return Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
  }

  return {
    id: base64(id),
    /** What `navigator.credentials.create` would answer. */
    create(asked: Answering) {
      const data = authenticatorData(asked, attestedKey())
      // CBOR: a map of three, fmt none, attStmt empty, authData of a length in one byte
      const words = [Buffer.from([0xa3, 0x63]), Buffer.from('fmt'), Buffer.from([0x64]), Buffer.from('none')]
      const statement = [Buffer.from([0x67]), Buffer.from('attStmt'), Buffer.from([0xa0, 0x68]), Buffer.from('authData')]
      const attestationObject = Buffer.concat([...words, ...statement, Buffer.from([0x58, data.length]), data])
      const response = {
        clientDataJSON: base64(clientData('webauthn.create', asked)),
        attestationObject: base64(attestationObject),
        transports: ['internal'],
      }
      return { id: base64(id), rawId: base64(id), type: 'public-key', response, clientExtensionResults: {} }
    },
    /** What `navigator.credentials.get` would answer. */
    get(asked: Answering) {
      const [client, data] = [clientData('webauthn.get', asked), authenticatorData(asked, Buffer.alloc(0))]
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey)
      const response = { clientDataJSON: base64(client), authenticatorData: base64(data), signature: base64(signature) }
      return { id: base64(id), rawId: base64(id), type: 'public-key', response, clientExtensionResults: {} }
    },
    /** As a copy of the key would count that was made before. */
    setBack() {
      counter = 0
    },
  }
}
