/** Files to keep and pass on: a provider as a vCard, and QR codes of a provider's and of a district's page. */

import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/ky.json' with { type: 'json' }
import { type Messages, translator } from '@legalmap/data/messages/messages.ts'
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import { qrSvg } from '@legalmap/data/publish/qr.ts'
import { toVcard } from '@legalmap/data/publish/vcard.ts'
import { Hono } from 'hono'
import { answerCache, rememberUntil } from '../answers/answer-cache.ts'
import type { Site } from '../context.ts'
import { dataHeaders, pictureHeaders } from '../headers.ts'

const messages: Record<Language, Messages> = { ky, ru, en }

export function shareFileRoutes({
  publisher,
  pack,
  public_url,
  secure,
  now,
}: Pick<Site, 'publisher' | 'pack' | 'public_url' | 'secure' | 'now'>): Hono {
  const cache = answerCache({ version: () => publisher.current().version, now, capacity: 4_000_000 })
  const svg = (text: string) => new Response(qrSvg(text), { headers: pictureHeaders(secure) })
  const files = new Hono()
  const language = ':language{ky|ru|en}'

  // whoever asks for what is not there gets the pages' answer, which names the hotline
  files.get(`/${language}/providers/:file{[a-z0-9-]+\\.vcf}`, cache, (c, next) => {
    const id = c.req.param('file').slice(0, -'.vcf'.length)
    const provider = publisher.current().by_id.get(id)
    if (!provider) return next()
    const inLanguage = c.req.param('language') as Language
    const vcard = toVcard(provider, {
      language: inLanguage,
      gazetteer: pack.gazetteer,
      public_url,
      t: translator(messages[inLanguage], inLanguage),
    })
    rememberUntil(c, Number.POSITIVE_INFINITY)
    return new Response(vcard, {
      headers: {
        ...dataHeaders(secure),
        'content-type': 'text/vcard; charset=utf-8',
        'content-disposition': `attachment; filename="${id}.vcf"`,
      },
    })
  })

  files.get(`/${language}/providers/:id/qr.svg`, cache, (c, next) => {
    const id = c.req.param('id')
    if (!publisher.current().by_id.has(id)) return next()
    rememberUntil(c, Number.POSITIVE_INFINITY)
    return svg(`${public_url}/${c.req.param('language')}/providers/${id}`)
  })

  files.get(`/${language}/units/:unit/qr.svg`, cache, (c, next) => {
    const unit = pack.gazetteer.unit(c.req.param('unit'))
    if (!unit) return next()
    rememberUntil(c, Number.POSITIVE_INFINITY)
    return svg(`${public_url}/${c.req.param('language')}?unit=${unit.id}`)
  })
  return files
}
