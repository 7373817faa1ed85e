/** A resource of the desk: an address that answers GET with JSON, and the type of what it answers. */

/** `Body` is known to types alone. The address is also the key under which a page finds what the server handed it. */
export interface Resource<Body> {
  readonly address: string
  readonly body?: Body
}

export const resource = <Body>(address: string): Resource<Body> => ({ address })
