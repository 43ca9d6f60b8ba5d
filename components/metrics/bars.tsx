import { useLocale } from 'next-intl'
import { zoneColour } from '@/components/charts/zone-colour'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { SubjectName } from './subject-name'

/**
 * Values of the same definition and unit as lengths from zero. A bar is solid where the value is exact or a bound, and
 * hollow where it is about; the word beside it says which. A value with nothing to stand beside has no bar.
 */
export function Bars({ label, figures }: { label: string; figures: readonly Figure[] }) {
  const largest = Math.max(...figures.map(({ value }) => Number(value)))
  const alone = figures.length === 1
  return (
    <ol aria-label={label} className="border-b border-rule">
      {figures.map((figure) => (
        <Bar
          key={figure.id}
          figure={figure}
          share={alone || largest <= 0 ? null : Number(figure.value) / largest}
        />
      ))}
    </ol>
  )
}

function Bar({ figure, share }: { figure: Figure; share: number | null }) {
  const locale = useLocale()
  // Drawn with its border alone, a colour stays where a reader's own colours take backgrounds away.
  const look = figure.qualifier === 'about' ? 'border-2' : 'border-5'
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule py-2.5 md:grid-cols-[17rem_1fr]">
      <div>
        <SubjectName subject={figure.subject} />
        <span data-numbers="quoted" className="block text-note text-muted">
          {[formatPeriod(figure, locale), figure.coverage?.[locale]].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div>
        {share !== null && (
          <div
            aria-hidden
            className={`h-2.5 min-w-0.5 ${look}`}
            style={{ width: `${Math.max(share, 0) * 100}%`, borderColor: zoneColour(figure.subject.key) }}
          />
        )}
        <p className="mt-1 text-note">
          <FigureValue figure={figure} /> <FigureMarks figure={figure} />
        </p>
      </div>
    </li>
  )
}
