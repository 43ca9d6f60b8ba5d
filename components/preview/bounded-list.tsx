import { useTranslations } from 'next-intl'
import { Fragment } from 'react'

export type Entry = {
  key: string
  words: string
  address?: string
  more?: { words: string; address: string }
}

const AT_MOST = 20

/** A list that stays short: what is left out is counted. */
export function BoundedList({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations('preview.else')
  return (
    <ul className="grid gap-1 text-note">
      {entries.slice(0, AT_MOST).map(({ key, words, address, more }) => (
        <li key={key}>
          {address === undefined ? words : <a href={address}>{words}</a>}
          {more && (
            <Fragment>
              {' · '}
              <a href={more.address}>{more.words}</a>
            </Fragment>
          )}
        </li>
      ))}
      {entries.length > AT_MOST && (
        <li className="text-muted">{t('more', { count: entries.length - AT_MOST })}</li>
      )}
    </ul>
  )
}
