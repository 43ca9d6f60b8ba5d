import { useLocale, useTranslations } from 'next-intl'
import { type Asked, briefingHref, compareHref, csvHref } from './address'
import { Choice } from './choice'

/** Ways to look at a comparison, and to take it along: all of them links. */
export function Controls({ asked, canTake }: { asked: Asked; canTake: boolean }) {
  const locale = useLocale()
  const t = useTranslations('compare')
  const { alignment, onlyDifferences, rankAll } = asked
  return (
    <nav
      aria-label={t('controls')}
      className="no-print flex flex-wrap gap-x-8 gap-y-1 border-y border-rule py-2 text-note"
    >
      <Choice
        label={t('align.label')}
        asked={asked}
        options={(['calendar', 'age'] as const).map((one) => ({
          words: t(`align.${one}`),
          change: { alignment: one },
          isChosen: alignment === one,
        }))}
      />
      <Choice
        label={t('only.label')}
        asked={asked}
        options={[
          { words: t('only.all'), change: { onlyDifferences: false }, isChosen: !onlyDifferences },
          { words: t('only.differences'), change: { onlyDifferences: true }, isChosen: onlyDifferences },
        ]}
      />
      <Choice
        label={t('ranking.label')}
        asked={asked}
        options={[
          { words: t('ranking.comparable'), change: { rankAll: false }, isChosen: !rankAll },
          { words: t('ranking.all'), change: { rankAll: true }, isChosen: rankAll },
        ]}
      />
      {canTake && (
        <p>
          <span className="text-muted">{t('take.label')}: </span>
          <a className="inline-block py-1" href={compareHref(locale, asked)} rel="nofollow">
            {t('take.link')}
          </a>
          <span aria-hidden> · </span>
          <a className="inline-block py-1" href={csvHref(asked)} rel="nofollow">
            {t('take.csv')}
          </a>
          <span aria-hidden> · </span>
          <a className="inline-block py-1" href={briefingHref(locale, asked)} rel="nofollow">
            {t('take.pdf')}
          </a>
        </p>
      )}
    </nav>
  )
}
