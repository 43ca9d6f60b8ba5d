import { Text } from '@react-pdf/renderer'
import type { FactsheetContent } from './factsheet-content'
import { type } from './ink'
import type { Paper } from './paper'
import { SaidRows } from './said'
import { SheetSection } from './sheet-section'

type Props = { paper: Paper; content: FactsheetContent }

const SECTIONS = ['operation', 'tenants', 'infrastructure', 'growth'] as const

/** What is said of a zone besides figures. */
export function Told({ paper, content }: Props) {
  const { t } = paper
  const rows = SECTIONS.flatMap((section) => {
    const { shown } = content.parts[section]
    if (shown.length === 0) return []
    return [{ term: t(`zone.sections.${section}`), statements: shown, together: section === 'tenants' }]
  })
  if (rows.length === 0) return null
  return (
    <SheetSection title={t('factsheet.told')}>
      <SaidRows paper={paper} rows={rows} />
    </SheetSection>
  )
}

/** What nobody says: headline figures, whole subjects, and what is known to be missing for all zones. */
export function NotReported({ paper, content }: Props) {
  const { t, locale } = paper
  const missing = [
    ...content.unreported.map(({ name }) => name[locale]),
    ...SECTIONS.flatMap((section) => {
      const { shown, left } = content.parts[section]
      return shown.length + left === 0 ? [t(`zone.sections.${section}`)] : []
    }),
  ]
  const said = content.gaps.map(({ text }) => text[locale])
  if (missing.length + said.length === 0) return null
  return (
    <SheetSection title={t('zone.sections.gaps')} whole>
      {missing.length > 0 && <Text>{t('factsheet.missing', { list: missing.join('; ') })}</Text>}
      {said.length > 0 && <Text style={type.note}>{said.join(' · ')}</Text>}
    </SheetSection>
  )
}
