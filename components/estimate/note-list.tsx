import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Considered } from '@/lib/estimate/estimate'
import { href } from '@/lib/words/href'
import type { BasisNotes } from './basis-notes'
import { Article } from './article'

/** What the numbers rest on, each once: the thing that is granted, by which incentive, in which article, and its doubts. */
export function NoteList({ notes, considered }: { notes: BasisNotes; considered: readonly Considered[] }) {
  const locale = useLocale()
  const t = useTranslations('estimate.rests')
  const isUnverified = (slug: string) =>
    considered.some(({ incentive, verified }) => incentive.slug === slug && !verified)
  return (
    <ol className="nl" data-numbers="quoted">
      {notes.all.map(({ for: what, incentive, instrument, article, doubt }, place) => (
        <li key={place} id={`b${place + 1}`}>
          {t(`for.${what}`)}
          {incentive && (
            <>
              {': '}
              <a href={href(locale, `/incentives/${incentive.slug}`)}>{incentive.title[locale]}</a>
            </>
          )}
          {'. '}
          <Article instrument={instrument} article={article} />{' '}
          {incentive && isUnverified(incentive.slug) && <Mark tone="warn">{t('unverified')}</Mark>}
          {doubt && (
            <small>
              <Mark tone="warn">{t('doubtful')}</Mark> {doubt[locale]}
            </small>
          )}
        </li>
      ))}
    </ol>
  )
}
