import { useLocale, useTranslations } from 'next-intl'
import type { Identity, IdentityTerm } from '@/lib/identities/identity'
import type { Text } from '@/lib/shared/text'
import { href } from '@/lib/words/href'

type Props = {
  rules: readonly Identity[]
  /** Names of metrics by key. */
  metrics: ReadonlyMap<string, Text>
  /** Texts of definitions by key. */
  definitions: ReadonlyMap<string, Text>
}

/** The rules between figures, each in a sentence, as a reckoning, and with the definitions that it looks at. */
export function RuleList({ rules, metrics, definitions }: Props) {
  const locale = useLocale()
  const t = useTranslations('identities')
  const nameOf = ({ metric }: IdentityTerm) => metrics.get(metric)?.[locale] ?? metric

  const reckoning = ({ rule: { relation, parts, partsOf, whole } }: Identity) => {
    const said = parts.map(nameOf)
    const added = partsOf === 'phases' ? said.map((metric) => t('phasesOf', { metric })) : said
    const against =
      whole.definitions.length === 0 ? t('anyDefinition', { metric: nameOf(whole) }) : nameOf(whole)
    const sides = { parts: added.join(' + '), whole: against }
    return relation === 'equal' ? t('equal', sides) : t('atMost', sides)
  }

  return (
    <ul className="border-b border-rule">
      {rules.map((identity) => {
        const { key, name, rule } = identity
        const terms = [...rule.parts, rule.whole]
        return (
          <li
            key={key}
            id={key}
            className="grid scroll-mt-6 gap-x-10 gap-y-2 border-t border-rule py-5 target:bg-tint lg:grid-cols-[1fr_22rem]"
          >
            <div className="measure">
              <h3>{name[locale]}</h3>
              <p className="mt-1">{reckoning(identity)}</p>
            </div>
            <ul className="text-note">
              {terms.map((term, place) => (
                <li key={place} className="py-1">
                  <a href={href(locale, `/metrics/${term.metric}`)}>{nameOf(term)}</a>
                  <span className="text-muted">
                    {': '}
                    {term.definitions.length === 0
                      ? t('everyDefinition')
                      : term.definitions.map((one) => definitions.get(one)?.[locale] ?? one).join(' ')}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
