import { useLocale, useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { Mark } from '@/components/ui/mark'
import type { ReleaseChange } from '@/lib/releases/release'
import { titleIn, titleLanguage } from '@/lib/sources/title-language'
import { href } from '@/lib/words/href'
import { Differences } from './differences'
import { pathOf } from './path-of'
import { Why } from './why'

const KINDS = [
  'network',
  'zone',
  'site',
  'place',
  'metric',
  'definition',
  'identity',
  'source',
  'organisation',
  'legal_instrument',
  'incentive',
  'question',
  'event',
  'conflict',
  'statement',
  'space',
  'attachment',
] as const

/** More than these are folded, so that a release of a thousand changes stays a page that can be read. */
const AT_SIGHT = 20

/** What was first published needs no reason; what replaced or withdrew something gives one, and says what changed. */
const isMended = ({ operation }: ReleaseChange) => operation !== 'create'

/** Changes that are no figures, by kind: what is new by its name, what changed with all that was said before and since. */
export function OtherChanges({ changes }: { changes: readonly ReleaseChange[] }) {
  const t = useTranslations('releases')
  const byKind = Map.groupBy(changes, ({ kind }) => kind)
  return (
    <div className="border-b border-rule">
      {KINDS.map((kind) => {
        const own = byKind.get(kind) ?? []
        if (own.length === 0) return null
        const [mended, created] = [own.filter(isMended), own.filter((change) => !isMended(change))]
        const summary = `${t(`kinds.${kind}`)}: ${t('changes', { count: own.length })}`
        return (
          <div key={kind} className="border-t border-rule py-3">
            <Disclosure summary={summary} open={mended.length > 0 && mended.length <= AT_SIGHT}>
              <ul data-numbers="quoted">
                {mended.map((change) => (
                  <Mended key={change.id} change={change} />
                ))}
              </ul>
              <ul data-numbers="quoted" className="grid gap-x-10 pb-2 text-note md:block md:columns-2">
                {created.map((change) => (
                  <li key={change.id} className="break-inside-avoid py-1">
                    <Name change={change} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )
      })}
    </div>
  )
}

function Mended({ change }: { change: ReleaseChange }) {
  const t = useTranslations('releases.operations')
  return (
    <li className="mb-6">
      <p className="measure">
        <Name change={change} /> <Mark>{t(change.operation)}</Mark>
      </p>
      <p className="measure text-note text-muted">
        <Why change={change} />
      </p>
      <Differences change={change} />
    </li>
  )
}

function Name({ change }: { change: ReleaseChange }) {
  const locale = useLocale()
  const t = useTranslations('releases')
  const [name, path] = [change.name?.[locale] ?? t('unnamed'), pathOf(change)]
  const isTitle = change.kind === 'source' && change.name !== null
  const words = isTitle ? (
    <span lang={titleLanguage(titleIn(name, locale))}>{titleIn(name, locale)}</span>
  ) : (
    name
  )
  return path === null ? words : <a href={href(locale, path)}>{words}</a>
}
