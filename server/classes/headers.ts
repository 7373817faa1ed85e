/** The headers that answers of several classes have in common. */

export type Headers = Readonly<Record<string, string>>

const everywhere: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
}

const transport: Headers = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

/** What every answer of every class carries; `secure` says whether the site's own address is https. */
export const headersOfAll = (secure: boolean): Headers => ({ ...everywhere, ...(secure ? transport : {}) })

/** The policy of what is no document: nothing in it runs, and nothing frames it. */
export const nothingRuns = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** The policy of a picture drawn as SVG, which may style itself. */
export const svgPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
