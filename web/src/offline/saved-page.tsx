/** The page of what is saved on this device: since when, how much, and how to remove it. */
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { formatNumber } from '@legalmap/data/text/numbers.ts'
import type { PageProps } from '../pages/page-props.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { useWords } from '../ui/words.tsx'
import { mapMegabytes } from './map-size.ts'
import { type OnDevice, type Saved, useSaved } from './use-saved.ts'

function Facts({ device }: { device: OnDevice }) {
  const { t, date, language } = useWords()
  if (device.at === null) return <p>{t('saved.nothing')}</p>
  const megabytes = device.bytes === null ? null : Math.max(0.1, device.bytes / 1_000_000)
  return (
    <ul className="saved-facts">
      <li>{t('saved.register', { date: date(dayInKyrgyzstan(device.at)) })}</li>
      <li>{t(device.map ? 'saved.map_yes' : 'saved.map_no')}</li>
      {megabytes !== null && (
        <li>{t('saved.storage', { size: formatNumber(megabytes, language, { maximumFractionDigits: 1 }) })}</li>
      )}
    </ul>
  )
}

function Doing({ doing }: Pick<Saved, 'doing'>) {
  const { t } = useWords()
  switch (doing.name) {
    case 'saving':
    case 'removing':
      return t('saved.working')
    case 'removed':
      return t('saved.removed')
    case 'failed':
      return t('saved.failed')
    case 'map':
      return t('saved.map_progress', { done: doing.done, total: doing.total })
    case 'nothing':
      return null
  }
}

function Controls({ page }: PageProps<'saved'>) {
  const { t, language } = useWords()
  const { tiles } = page.content
  const { device, doing, save, saveMap, remove } = useSaved(tiles)
  if (device === null) return null
  if (device === 'unable') return <p>{t('saved.unable')}</p>
  const busy = doing.name === 'saving' || doing.name === 'removing' || doing.name === 'map'
  const size = formatNumber(mapMegabytes(tiles), language)
  return (
    <>
      <Facts device={device} />
      <p role="status">
        <Doing doing={doing} />
      </p>
      {doing.name === 'map' && <progress aria-label={t('saved.working')} value={doing.done} max={doing.total} />}
      <p className="saved-actions">
        {device.at === null && (
          <button type="button" className="button primary" disabled={busy} onClick={save}>
            {t('saved.save')}
          </button>
        )}
        {!device.map && (
          <button type="button" className="button" disabled={busy} onClick={saveMap}>
            {t('saved.save_map', { size })}
          </button>
        )}
        {(device.at !== null || device.map) && (
          <button type="button" className="button" disabled={busy} onClick={remove}>
            {t('saved.remove')}
          </button>
        )}
      </p>
    </>
  )
}

export default function SavedPage({ page }: PageProps<'saved'>) {
  const { t } = useWords()
  const alive = useHydrated()
  return (
    <div className="wrap page device-page">
      <h1>{t('saved.title')}</h1>
      <div className="prose saved-text">
        <p>{t('saved.intro')}</p>
        <p>{t('saved.privacy')}</p>
      </div>
      {alive && <Controls page={page} />}
      <noscript>
        <p>{t('saved.unable')}</p>
      </noscript>
    </div>
  )
}
