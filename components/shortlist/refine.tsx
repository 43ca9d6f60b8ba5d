import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/shared/format'
import type { FieldProblem } from '@/lib/shortlist/address'
import { CRITERIA, EVEN } from '@/lib/shortlist/criterion'
import type { Needs } from '@/lib/shortlist/needs'
import type { Weighing } from '@/lib/shortlist/ranking'
import { shareOf } from '@/lib/shortlist/share'
import { NeedQuestion, Question, Tick, useProblemWords } from './question'

type Props = { needs: Needs; problems: readonly FieldProblem[]; weighing: Weighing | null }

/** What can be said besides the five questions: people, must-haves, prices over a term, and what counts how much. */
export function Refine({ needs, problems, weighing }: Props) {
  const t = useTranslations('shortlist.form')
  const { must, discount, abroad, talent, weights } = needs
  const isRefined =
    talent !== null ||
    discount !== '0' ||
    abroad ||
    must.includes('recognised') ||
    CRITERIA.some((key) => weights[key] !== EVEN[key]) ||
    problems.some(({ field }) => ['talent', 'rate'].includes(field) || field.startsWith('w-'))
  return (
    <details open={isRefined} className="border-y border-rule py-3">
      <summary className="py-1 font-semibold text-accent marker:text-accent">{t('refine')}</summary>
      <div className="mt-4 grid gap-6">
        <NeedQuestion
          need="talent"
          must={must}
          name="talent"
          type="number"
          label={t('talent')}
          hint={t('talentHint')}
          value={talent}
          problems={problems}
        />
        <fieldset>
          <legend>{t('musts')}</legend>
          {(['operating', 'recognised'] as const).map((need) => (
            <Tick key={need} name="must" value={need} ticked={must.includes(need)}>
              {t(need)}
            </Tick>
          ))}
        </fieldset>
        <Tick name="abroad" value="yes" ticked={abroad}>
          {t('abroad')}
        </Tick>
        <div data-numbers="rule">
          <Question
            name="rate"
            type="number"
            label={t('rate')}
            hint={t('rateHint')}
            value={discount}
            problems={problems}
          />
        </div>
        <Weights needs={needs} problems={problems} weighing={weighing} />
      </div>
    </details>
  )
}

function Weights({ needs, problems, weighing }: Props) {
  const locale = useLocale()
  const t = useTranslations('shortlist')
  const words = useProblemWords(problems)
  return (
    <fieldset data-numbers="counted">
      <legend>{t('form.weights')}</legend>
      <p className="text-note text-muted">{t('form.weightsHint')}</p>
      {CRITERIA.map((key) => {
        const share = weighing && shareOf(weighing, key)
        const isIdle = weighing && !weighing.has(key) && Number(needs.weights[key]) > 0
        return (
          <label key={key} className="grid max-w-lg">
            <span className="flex flex-wrap justify-between gap-x-4">
              <span>{t(`criteria.${key}`)}</span>
              {share !== null && (
                <span className="text-note text-muted">
                  {isIdle
                    ? t('form.weightIdle')
                    : t('form.weightNow', { share: formatNumber(share, locale) })}
                </span>
              )}
            </span>
            {words(`w-${key}`).map((error) => (
              <span key={error} className="text-note font-semibold text-bad">
                {error}
              </span>
            ))}
            <input
              type="range"
              name={`w-${key}`}
              min="0"
              max="100"
              step="any"
              defaultValue={needs.weights[key]}
              className="h-7 w-full accent-accent"
            />
          </label>
        )
      })}
    </fieldset>
  )
}
