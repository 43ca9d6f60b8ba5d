import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { Needs } from '@/lib/shortlist/needs'
import type { Shortlist } from '@/lib/shortlist/shortlist'
import { OpenList, RuledOutList } from './apart-lists'
import { Bounded } from './bounded'
import { RankedList } from './ranked-list'
import { ScoreTable } from './score-table'
import { Stability } from './stability'

/** What became of every zone considered, and how firm that is. */
export function Answer({ shortlist, needs }: { shortlist: Shortlist; needs: Needs }) {
  const t = useTranslations('shortlist')
  const { ranked, open, ruledOut, weighing } = shortlist
  return (
    <div id="answer" className="scroll-mt-4">
      <p data-numbers="counted" role="status" className="mb-6 text-lead">
        {t('summary', { ranked: ranked.length, open: open.length, out: ruledOut.length })}
      </p>
      <Section id="ranked" title={t('ranked.title')}>
        <RankedList shortlist={shortlist} />
        <Stability shortlist={shortlist} needs={needs} />
      </Section>
      {open.length > 0 && (
        <Section id="open" title={t('open.title')} aside={t('open.intro')}>
          <Bounded items={open}>
            {(shown) => <OpenList zones={shown} isWeighed={weighing.size > 0} />}
          </Bounded>
        </Section>
      )}
      {ruledOut.length > 0 && (
        <Section id="ruled-out" title={t('ruledOut.title')} aside={t('ruledOut.intro')}>
          <Bounded items={ruledOut}>{(shown) => <RuledOutList zones={shown} />}</Bounded>
        </Section>
      )}
      {ranked.length + open.length > 0 && (
        <Section id="weighed" title={t('weighed.title')}>
          <ScoreTable shortlist={shortlist} needs={needs} />
        </Section>
      )}
    </div>
  )
}
