'use client'

import { useTranslations } from 'next-intl'
import type { CellEntry } from '@/lib/cells/schema'
import { useDesk } from './desk'
import { PanelTexts } from './panel-fields'
import { LONGEST } from './row-entry'

const NOTHING_SAID = { nature: null, reason: { en: '', vi: '' } } as const

/** Why a published figure is changed: asked once, and given to the other changed rows by one press. */
export function PanelReason({ index, id }: { index: number; id: string }) {
  const [t, forms] = [useTranslations('grid.panel'), useTranslations('forms')]
  const { rows, editing } = useDesk()
  const why = rows.entryOf(index).why ?? NOTHING_SAID
  const say = (patch: Partial<NonNullable<CellEntry['why']>>) =>
    rows.patch([{ index, patch: { why: { ...why, ...patch } } }], `why of ${index}`)
  return (
    <div className="grid gap-3 border-t border-rule pt-3">
      <fieldset>
        <legend className="font-semibold">{forms('fields.why_nature')}</legend>
        {(['revision', 'correction'] as const).map((nature) => (
          <label key={nature} className="flex min-h-6 items-center gap-2">
            <input
              type="radio"
              name={`${id}-nature`}
              checked={why.nature === nature}
              onChange={() => say({ nature })}
              className="size-5 accent-accent"
            />
            <span>
              {forms(`natures.${nature}`)}{' '}
              <span className="text-muted">{forms(`natureHints.${nature}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <PanelTexts
        id={id}
        label={forms('fields.why_reason')}
        most={LONGEST.reason}
        value={why.reason}
        change={(reason) => say({ reason })}
      />
      <button
        type="button"
        className="min-h-6 cursor-pointer justify-self-start rounded-field border border-field px-2 py-0.5"
        onClick={() => editing.giveReasonToAll(index)}
      >
        {t('reasonToAll')}
      </button>
    </div>
  )
}
