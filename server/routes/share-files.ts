/** Files to keep and pass on: a provider as a vCard, and QR codes of a provider's and of a district's page. */

import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/ky.json' with { type: 'json' }
import { type Messages, translator } from '@legalmap/data/messages/messages.ts'
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import { qrSvg } from '@legalmap/data/publish/qr.ts'
import { toVcard } from '@legalmap/data/publish/vcard.ts'
import { nextMidnightInKyrgyzstan } from '@legalmap/data/text/dates.ts'
import type { Context } from 'hono'
import { remember } from '../answers/answers.ts'
import type { Classes } from '../classes/classes.ts'
import { svgPolicy } from '../classes/headers.ts'
import type { Site } from '../context.ts'
import { languagePart } from './language-part.ts'

const messages: Record<Language, Messages> = { ky, ru, en }

const forEver = Number.POSITIVE_INFINITY

/** Whoever asks for what is not there gets the pages' answer (`lost`), which names the hotline. */
export function shareFileRoutes(
  { data, file }: Pick<Classes, 'data' | 'file'>,
  { publisher, pack, now, public_url }: Pick<Site, 'publisher' | 'pack' | 'now' | 'public_url'>,
  lost: (c: Context) => Response,
): void {
  const svgHeaders = {
    'content-security-policy': svgPolicy,
    'content-type': 'image/svg+xml; charset=utf-8',
    vary: 'accept-encoding',
  }
  const code = (c: Context, tags: readonly string[], text: string) => {
    remember(c, { until: forEver, tags })
    return file.reply(qrSvg(text), { headers: svgHeaders })
  }
  data.get(`/${languagePart}/providers/:file{[a-z0-9-]+\\.vcf}`, {}, (c) => {
    const id = c.req.param('file').slice(0, -'.vcf'.length)
    const provider = publisher.current().by_id.get(id)
    if (!provider) return lost(c)
    const inLanguage = c.req.param('language') as Language
    const instant = now()
    const vcard = toVcard(provider, {
      language: inLanguage,
      gazetteer: pack.gazetteer,
      public_url,
      t: translator(messages[inLanguage], inLanguage),
      now: instant,
    })
    // closures begin and end at midnight
    const until = provider.closures.length > 0 ? nextMidnightInKyrgyzstan(instant) : forEver
    remember(c, { until, tags: [`provider:${id}`] })
    return data.reply(vcard, {
      headers: {
        'content-type': 'text/vcard; charset=utf-8',
        'content-disposition': `attachment; filename="${id}.vcf"`,
      },
    })
  })

  file.get(`/${languagePart}/providers/:id/qr.svg`, {}, (c) => {
    const id = c.req.param('id')
    if (!publisher.current().by_id.has(id)) return lost(c)
    return code(c, [`provider:${id}`], `${public_url}/${c.req.param('language')}/providers/${id}`)
  })

  file.get(`/${languagePart}/units/:unit/qr.svg`, {}, (c) => {
    const unit = pack.gazetteer.unit(c.req.param('unit'))
    if (!unit) return lost(c)
    return code(c, [], `${public_url}/${c.req.param('language')}?unit=${unit.id}`)
  })
}
