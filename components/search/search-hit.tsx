import { useLocale, useTranslations } from 'next-intl'
import { PROFILE, PROFILE_SECTIONS } from '@/components/zones/profile-sections'
import type { Hit } from '@/lib/search/search'
import type { StatementTopic } from '@/lib/statements/statement'
import { href } from '@/lib/words/href'
import { MarkedText } from './marked-text'

/** The part of a zone's page that tells what sources say under a topic. */
function sectionOf(topic: StatementTopic) {
  return PROFILE_SECTIONS.find((section) => {
    const topics: readonly StatementTopic[] = PROFILE[section]
    return topics.includes(topic)
  })
}

/** One thing that was found: its name, what sort of thing it is, and the words for which it was found. */
export function SearchHit({ hit }: { hit: Hit }) {
  const locale = useLocale()
  const t = useTranslations()
  const { kind, path, topic, places, labels, snippet } = hit
  const section = topic && sectionOf(topic)
  // Of a zone: where it is, and at what stage.
  const zone = kind === 'zone' ? [places[0], labels[0]].flatMap((text) => text?.[locale] ?? []) : []
  return (
    <li>
      <h2>
        <a href={href(locale, section ? `${path}#${section}` : path)}>
          <MarkedText pieces={hit.marked} />
          {topic && `: ${t(`zone.topic.${topic}`)}`}
        </a>
      </h2>
      <p>{[t(`search.one.${kind}`), ...zone].join(' · ')}</p>
      {snippet && (
        <p lang={snippet.locale === locale ? undefined : snippet.locale}>
          <MarkedText pieces={snippet.pieces} />
        </p>
      )}
    </li>
  )
}
