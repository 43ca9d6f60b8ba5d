import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SourceNote } from '@/components/figures/source-note'
import { UpdateScore } from '@/components/freshness/update-score'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Mark } from '@/components/ui/mark'
import type { Score } from '@/lib/freshness/freshness'
import type { LegalInstrument } from '@/lib/law/dto'
import { instrumentNamedIn } from '@/lib/law/named-in'
import type { Statement } from '@/lib/statements/statement'
import { href } from '@/lib/words/href'
import type { Zone } from '@/lib/zones/zone'

type Props = {
  zone: Zone
  statements: readonly Statement[]
  instruments: readonly LegalInstrument[]
  score: Score | null
}

/** What is known of a zone in a glance: its names, city, status, recognition and operator, and how fresh its figures are. */
export function ZoneHeader({ zone, statements, instruments, score }: Props) {
  const locale = useLocale()
  const t = useTranslations('zones')
  const words = useTranslations('zone')
  const shell = useTranslations('shell')
  const other = locale === 'en' ? 'vi' : 'en'
  const { place, name, partOf, stage, membership } = zone
  const city = [...new Set([place.name[locale], place.country[locale]])].join(', ')
  // A park abroad is recognised by nobody here: when it was founded says more.
  const recognised = membership === 'benchmark' ? 'establishment' : 'recognition'
  const said = (topic: Statement['topic']) => statements.filter((statement) => statement.topic === topic)
  return (
    <header>
      <Breadcrumb
        label={shell('breadcrumb')}
        crumbs={[{ label: shell('nav.zones'), href: href(locale, '/zones') }]}
      />
      <h1>{name[locale]}</h1>
      {name[other] !== name[locale] && (
        <p lang={other} className="on">
          {name[other]}
        </p>
      )}
      <dl className="zf">
        <Fact term={words('facts.place')}>{city}</Fact>
        <Fact term={words('facts.stage')}>
          {[...new Set([t(`stage.${stage}`), t(`membership.${membership}`)])].join(', ')}
          {partOf && (
            <>
              {'. '}
              {words('chainPart')} <a href={href(locale, `/zones/${partOf.slug}`)}>{partOf.name[locale]}</a>
            </>
          )}
        </Fact>
        <Fact term={words(`facts.${recognised}`)}>
          <Said statements={said(recognised)} instruments={instruments} />
        </Fact>
        <Fact term={words('facts.operator')}>
          <Said statements={said('operator')} instruments={instruments} />
        </Fact>
        <Fact term={words('facts.updates')}>
          <a href="#updates">
            <UpdateScore score={score} />
          </a>
        </Fact>
      </dl>
    </header>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Said({ statements, instruments }: Pick<Props, 'statements' | 'instruments'>) {
  const locale = useLocale()
  const t = useTranslations('zone.facts')
  const marks = useTranslations('figures')
  if (statements.length === 0) return <small>{t('none')}</small>
  return statements.map(({ id, text, verified, source }) => (
    <p key={id} data-numbers="quoted">
      <WithInstrument text={text[locale]} instruments={instruments} />{' '}
      {!verified && <Mark tone="warn">{marks('unverified')}</Mark>} <SourceNote source={source} />
    </p>
  ))
}

/** A sentence in which the number of a legal instrument leads to that instrument, where the portal knows it. */
function WithInstrument({ text, instruments }: { text: string } & Pick<Props, 'instruments'>) {
  const locale = useLocale()
  const named = instrumentNamedIn(text, instruments)
  if (!named) return text
  const { instrument, before, number, after } = named
  return (
    <>
      {before}
      <a href={href(locale, `/legal-instruments/${instrument.slug}`)} title={instrument.title[locale]}>
        {number}
      </a>
      {after}
    </>
  )
}
