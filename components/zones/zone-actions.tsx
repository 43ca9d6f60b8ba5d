import { useLocale, useTranslations } from 'next-intl'
import { factsheetPath } from '@/lib/factsheets/file-name'
import type { AsOf } from '@/lib/releases/as-of'
import { href } from '@/lib/words/href'
import type { Peer } from '@/lib/zones/peers'
import { fileAt } from './file-at'

type Props = { at: AsOf; slug: string; peers: readonly Peer[] }

/** What a reader does next with a zone: set it beside others, take it along, cite it, take its data. */
export function ZoneActions({ at, slug, peers }: Props) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const compared = [slug, ...peers.map((peer) => peer.slug)].join(',')
  const names = new Intl.ListFormat(locale).format(peers.map(({ name }) => name[locale]))
  return (
    <nav aria-label={t('actions.label')} className="za no-print">
      {peers.length > 0 && (
        <p>
          <a href={href(locale, `/compare?zones=${compared}`)} rel="nofollow">
            {t('actions.compare')}
          </a>
          <small>{t('actions.compareWith', { zones: names })}</small>
        </p>
      )}
      <ul>
        <li>
          <a href={fileAt(at, factsheetPath(slug, locale))}>{t('actions.factsheet')}</a>
        </li>
        <li>
          <a href={href(locale, `/briefing?zones=${slug}`)} rel="nofollow">
            {t('actions.briefing')}
          </a>
        </li>
        <li>
          <a href={href(locale, '/shortlist')}>{t('actions.shortlist')}</a>
        </li>
        <li>
          <a href="#record">{t('actions.cite')}</a>
        </li>
        <li>
          <a href="#releases">{t('actions.releases')}</a>
        </li>
        <li>
          {t('actions.data')} <a href={fileAt(at, `/api/v1/observations?subject=${slug}`)}>JSON</a>{' '}
          <a href={fileAt(at, `/api/v1/observations.csv?subject=${slug}`)}>CSV</a>
        </li>
      </ul>
    </nav>
  )
}
