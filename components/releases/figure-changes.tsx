import { useLocale, useTranslations } from 'next-intl'
import { SubjectName } from '@/components/metrics/subject-name'
import { Disclosure } from '@/components/ui/disclosure'
import { Table, Th } from '@/components/ui/table'
import type { ReleaseChange } from '@/lib/releases/release'
import { FigureChange } from './figure-change'

/** More than these are folded by what they are about, so that a release of a thousand figures stays light to read. */
const AT_SIGHT = 60

type Props = { caption: string; changes: readonly ReleaseChange[] }

/** Figures of a release, before and after; each value leads to its own passport. */
export function FigureChanges({ caption, changes }: Props) {
  const locale = useLocale()
  const t = useTranslations('releases')
  const mended = changes.some(({ operation }) => operation !== 'create')
  const groups = [...Map.groupBy(changes, subjectKey)]
  if (changes.length <= AT_SIGHT) {
    return (
      <Table caption={caption} hideCaption>
        <Columns mended={mended} />
        {groups.map(([key, own]) => (
          <SubjectChanges key={key} changes={own} mended={mended} headed />
        ))}
      </Table>
    )
  }
  return (
    <div className="border-b border-rule">
      {groups.map(([key, own]) => {
        const name = own.map(subjectOf).find((subject) => subject !== undefined)?.name[locale] ?? key
        return (
          <div key={key} className="border-t border-rule py-3">
            <Disclosure summary={`${name}: ${t('changes', { count: own.length })}`}>
              <Table caption={`${caption}: ${name}`} hideCaption>
                <Columns mended={mended} />
                <SubjectChanges changes={own} mended={mended} />
              </Table>
            </Disclosure>
          </div>
        )
      })}
    </div>
  )
}

const subjectOf = ({ after, before }: ReleaseChange) => (after ?? before)?.subject
const subjectKey = (change: ReleaseChange) => subjectOf(change)?.key ?? ''

function Columns({ mended }: { mended: boolean }) {
  const t = useTranslations('releases')
  return (
    <thead>
      <tr>
        <Th className="min-w-32">{t('metric')}</Th>
        <Th className="min-w-20">{t('period')}</Th>
        {mended && (
          <Th numeric className="min-w-32">
            {t('old')}
          </Th>
        )}
        <Th numeric className="min-w-28">
          {t('new')}
        </Th>
        {mended && <Th className="min-w-72">{t('why')}</Th>}
      </tr>
    </thead>
  )
}

function SubjectChanges({
  changes,
  mended,
  headed = false,
}: {
  changes: readonly ReleaseChange[]
  mended: boolean
  headed?: boolean
}) {
  const subject = changes.map(subjectOf).find((known) => known !== undefined)
  return (
    <tbody className="[&_th[scope=row]]:font-normal">
      {headed && subject && (
        <tr>
          <Th scope="rowgroup" colSpan={mended ? 5 : 3} className="pt-6 text-body">
            <SubjectName subject={subject} />
          </Th>
        </tr>
      )}
      {changes.map((change) => (
        <FigureChange key={change.id} change={change} mended={mended} />
      ))}
    </tbody>
  )
}
