import { getTranslations } from 'next-intl/server'
import { EstimateFormFields } from '@/components/estimate/estimate-form'
import '@/components/estimate/estimate.css'
import { Estimated } from '@/components/estimate/estimated'
import { Example } from '@/components/estimate/example'
import { bearingQuestions, undecidedIn } from '@/components/estimate/undecided'
import { orderOf } from '@/components/estimate/to-tell'
import { PageHeading } from '@/components/layout/page-heading'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { readForm, toQuery } from '@/lib/estimate/address'
import type { Ask } from '@/lib/estimate/ask'
import { estimateFor } from '@/lib/estimate/queries'
import { listQuestions } from '@/lib/questions/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingDay } from '@/lib/words/reading'
import { NATION } from '@/lib/zones/nation'
import { listZones } from '@/lib/zones/queries'

type Props = { at: AsOf; locale: Locale; asked: URLSearchParams }

/** A project that the incentives of today are worth much to; computed as any other. */
const EXAMPLE =
  'zone=qtsc&day=2026-07-01&in=usd_million&first=2027&span=15&revenue=40&income=10&a-new-investment-project=yes&a-activity=software'

/** What incentives are worth to a project: the form, and what its address asks for; before that, an example. */
export async function EstimateArticle({ at, locale, asked }: Props) {
  const day = readingDay()
  const [t, incentives, shell, everywhere, questions] = await Promise.all([
    getTranslations('estimate'),
    getTranslations('incentives'),
    getTranslations('shell'),
    listZones(at),
    listQuestions(at),
  ])
  const zones = everywhere.filter(({ network }) => network.key === NATION)
  const known = { zones: zones.map(({ slug }) => slug), questions, today: day }
  const estimated = async (ask: Ask | null) => {
    const found = ask && (await estimateFor(at, ask, day))
    return found?.ok ? found.value : null
  }
  const { form, ask, other, problems } = readForm(asked, known)
  // A link that names only a zone begins the form: nothing has been sent that could lack anything.
  const isSent = asked.has('income') || asked.has('revenue')
  const estimate = isSent ? await estimated(ask) : null
  const onOtherDay = estimate && ask && other ? await estimated({ ...ask, decisionDate: other }) : null
  const fields = (
    <EstimateFormFields
      form={form}
      problems={isSent ? problems : []}
      zones={zones}
      questions={questions}
      bearing={estimate && bearingQuestions(estimate)}
      missing={
        (estimate && undecidedIn(estimate, orderOf(questions))?.questions.map(({ question }) => question)) ??
        []
      }
    />
  )
  return (
    <article className="es">
      <div className="mb-3">
        <Breadcrumb
          label={shell('breadcrumb')}
          crumbs={[{ label: incentives('title'), href: href(locale, '/incentives') }]}
        />
      </div>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      {estimate && ask ? (
        <Estimated
          form={fields}
          estimate={estimate}
          other={onOtherDay}
          questions={questions}
          query={toQuery(ask, other)}
        />
      ) : (
        <>
          <div className="es-two">
            {fields}
            {isSent ? (
              <div id="answer">
                <Notice tone="warn" title={t(ask ? 'nothingPublished' : 'toAnswer')} />
              </div>
            ) : (
              <Example
                estimate={await estimated(readForm(new URLSearchParams(EXAMPLE), known).ask)}
                query={EXAMPLE}
              />
            )}
          </div>
          <div id="rest" />
        </>
      )}
      <p className="no-print mt-10 text-note">
        <a href={href(locale, '/incentives/terms')}>{incentives('table.link')}</a>
      </p>
      <script src="/estimate.js" defer />
    </article>
  )
}
