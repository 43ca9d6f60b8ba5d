import { useLocale, useTranslations } from 'next-intl'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { SourceReference } from '@/components/figures/source-reference'
import { usePriceWords } from '@/components/spaces/price-words'
import { Mark } from '@/components/ui/mark'
import { formatDate, formatPeriod } from '@/lib/shared/format-date'
import type { Candidate, Evidence } from '@/lib/shortlist/candidate'
import type { Need } from '@/lib/shortlist/needs'
import { SPACE_NEEDS } from '@/lib/shortlist/offer'
import type { Verdict } from '@/lib/shortlist/verdict'
import { href } from '@/lib/words/href'

const TONES = { pass: 'good', fail: 'bad', unknown: 'warn' } as const

const isOfSpace = (need: Need) => SPACE_NEEDS.some((one) => one === need)

type Props = { candidate: Candidate; verdicts: readonly Verdict[] }

/** How a zone answers what is asked: each with the value that decides it. */
export function VerdictList({ candidate, verdicts }: Props) {
  const t = useTranslations('shortlist')
  if (verdicts.length === 0) return null
  // Said once, however many needs ask for a space.
  const spaceless = verdicts.find(({ need, evidence }) => isOfSpace(need) && evidence?.kind !== 'space')
  return (
    <ul className="mt-2 grid gap-1.5 text-note">
      {verdicts.map((verdict) => {
        const { need, answer, evidence } = verdict
        return (
          <li key={need}>
            <span className="font-semibold">{t(`needs.${need}`)}</span>{' '}
            <Mark tone={TONES[answer]}>{t(`answers.${answer}`)}</Mark>{' '}
            {verdict === spaceless && answer === 'unknown' && (
              <span className="text-muted">{t('noSpace')}</span>
            )}{' '}
            {evidence && <Told need={need} evidence={evidence} candidate={candidate} />}
          </li>
        )
      })}
    </ul>
  )
}

function Told({ need, evidence, candidate }: { need: Need; evidence: Evidence; candidate: Candidate }) {
  const locale = useLocale()
  const t = useTranslations('shortlist')
  if (evidence.kind === 'figure') {
    const { figure } = evidence
    return (
      <>
        {figure.metric.key === 'occupancy' && `${t('occupied')} `}
        <FigureValue figure={figure} /> ({formatPeriod(figure, locale)}) <FigureMarks figure={figure} />
      </>
    )
  }
  if (evidence.kind === 'statement')
    return (
      <span data-numbers="quoted">
        {evidence.statement.text[locale]}{' '}
        <span className="text-muted">
          <SourceReference source={evidence.statement.source} />
        </span>
      </span>
    )
  if (evidence.kind === 'space') return <SpaceTold need={need} evidence={evidence} />
  return <ZoneTold need={need} candidate={candidate} />
}

function SpaceTold({ need, evidence }: { need: Need; evidence: Extract<Evidence, { kind: 'space' }> }) {
  const locale = useLocale()
  const t = useTranslations('shortlist')
  const unreported = useTranslations('spaces')('unreported')
  const figures = useTranslations('figures')
  const prices = useTranslations('prices')
  const { sizeOf, oneBasisOf } = usePriceWords()
  const { space, price } = evidence
  const said = {
    area: sizeOf(space) ?? unreported,
    date: space.availableFrom === null ? unreported : formatDate(space.availableFrom, locale),
    budget: price ? prices('oneBasis', { value: oneBasisOf(price) }) : t('unpriced'),
  }
  return (
    <span data-numbers="counted">
      {need === 'area' || need === 'date' || need === 'budget' ? said[need] : null} ·{' '}
      <a href={href(locale, `/zones/${space.zone}#${space.key}`)}>{space.name[locale]}</a>{' '}
      {!space.verified && <Mark tone="warn">{figures('unverified')}</Mark>}
    </span>
  )
}

function ZoneTold({ need, candidate: { zone } }: { need: Need; candidate: Candidate }) {
  const locale = useLocale()
  const t = useTranslations('zones')
  if (need === 'city') return zone.place.name[locale]
  return need === 'operating' ? t(`stage.${zone.stage}`) : t(`membership.${zone.membership}`)
}
