'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { Option } from '@/components/ui/select-field'
import { Disclosure } from '@/components/ui/disclosure'
import { SCALES } from '@/lib/changes/typed-value'
import { CONFIDENCES, QUALIFIERS, STANDINGS, STATUSES } from '@/lib/figures/figure'
import { readUnit, UNITS } from '@/lib/shared/units'
import { BilingualField, ChoiceField, type FieldState, LineField, YesNoField } from './form-fields'
import { SourceField, type SourceOption } from './source-field'
import { useUnitWord } from './unit-word'

/** What changes most, first: the value beside the one that is published, its period, definition and source. */
export function FigureFirstFields({
  previous,
  definitions,
  sources,
  ...heard
}: FieldState & {
  previous: string | null
  definitions: readonly Option[]
  sources: readonly SourceOption[]
}) {
  const t = useTranslations('forms')
  const unitWord = useUnitWord()
  const missing = heard.values['value'] === '' && heard.values['missingCause.en'] !== ''
  const wrong = ['missingCause', 'missingCause.en', 'missingCause.vi'].some((name) => heard.errors[name])
  return (
    <>
      <div className="grid max-w-3xl gap-x-6 gap-y-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)] sm:items-end">
        <LineField
          {...heard}
          name="value"
          type="decimal"
          hint={previous === null ? t('hints.newValue') : t('hints.value', { previous })}
        />
        <ChoiceField
          {...heard}
          name="scale"
          options={SCALES.map((value) => ({ value, label: t(`scales.${value}`) }))}
        />
        <p className="pb-2">{unitWord(heard.values['unit'] ?? '')}</p>
      </div>
      <Disclosure summary={t('sections.missing')} open={missing || wrong}>
        <BilingualField {...heard} name="missingCause" rows={2} hint={t('hints.missingCause')} />
      </Disclosure>
      <div className="grid max-w-3xl gap-x-6 gap-y-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] sm:items-end">
        <LineField {...heard} name="period" hint={t('hints.period')} />
        <ChoiceField
          {...heard}
          name="qualifier"
          options={QUALIFIERS.map((value) => ({ value, label: t(`qualifiers.${value}`) }))}
        />
      </div>
      <div className="[&>div]:max-w-3xl">
        <ChoiceField {...heard} name="definition" options={definitions} />
      </div>
      <SourceField {...heard} sources={sources} />
    </>
  )
}

/** Asked of a new figure: whether it stands beside one that is published already. */
export function FigureStandingFields(heard: FieldState) {
  const [t, standings] = [useTranslations('conflicts'), useTranslations('forms.standings')]
  const open =
    heard.values['standing'] === 'alternate' ||
    ['period', 'standingReason'].some((name) => heard.errors[name])
  return (
    <Disclosure summary={t('alternateTitle')} open={open}>
      <div className="grid gap-4">
        <p className="measure">{t('alternateHint')}</p>
        <div className="max-w-sm">
          <ChoiceField
            {...heard}
            name="standing"
            options={STANDINGS.map((value) => ({ value, label: standings(value) }))}
          />
        </div>
        <BilingualField {...heard} name="standingReason" rows={2} />
      </div>
    </Disclosure>
  )
}

const FOLDED = ['status', 'verified', 'confidence', 'unit', 'periodApproximate']
const FOLDED_TEXTS = ['periodNote', 'coverage', 'note']

/** What seldom changes, folded until it is wanted or wrong. */
export function FigureOtherFields(heard: FieldState) {
  const t = useTranslations('forms')
  const locale = useLocale()
  const unitWord = useUnitWord()
  const kind = readUnit(heard.values['unit'] ?? '')?.kind
  const units = UNITS.filter((unit) => readUnit(unit)?.kind === kind || unit === heard.values['unit'])
  const wrong = Object.keys(heard.errors).some(
    (name) => FOLDED.includes(name) || FOLDED_TEXTS.includes(name.split('.')[0] ?? ''),
  )
  return (
    <Disclosure summary={t('sections.more')} open={wrong}>
      <div className="grid gap-4">
        <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
          <ChoiceField
            {...heard}
            name="status"
            options={STATUSES.filter((value) => value !== 'derived' || heard.values['status'] === value).map(
              (value) => ({ value, label: t(`statuses.${value}`) }),
            )}
          />
          <ChoiceField
            {...heard}
            name="unit"
            options={units
              .map((value) => ({ value, label: unitWord(value) }))
              .toSorted((a, b) => a.label.localeCompare(b.label, locale))}
          />
          <YesNoField {...heard} name="verified" />
          <ChoiceField
            {...heard}
            name="confidence"
            options={CONFIDENCES.map((value) => ({ value, label: t(`confidences.${value}`) }))}
          />
          <YesNoField {...heard} name="periodApproximate" />
        </div>
        <BilingualField {...heard} name="periodNote" hint={t('hints.optional')} />
        <BilingualField {...heard} name="coverage" rows={2} hint={t('hints.optional')} />
        <BilingualField {...heard} name="note" rows={3} hint={t('hints.optional')} />
      </div>
    </Disclosure>
  )
}
