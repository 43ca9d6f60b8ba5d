import { useLocale } from 'next-intl'
import { type Asked, compareHref } from './address'

type Option = { words: string; change: Partial<Asked>; isChosen: boolean }

/** One of few ways to look at the same comparison; the one that is shown is no link to itself. */
export function Choice({
  label,
  asked,
  options,
}: {
  label: string
  asked: Asked
  options: readonly Option[]
}) {
  const locale = useLocale()
  return (
    <div role="group" aria-label={label}>
      <span className="text-muted">{label}: </span>
      {options.map(({ words, change, isChosen }, i) => (
        <span key={words}>
          {i > 0 && <span aria-hidden> · </span>}
          <a
            href={compareHref(locale, asked, change)}
            rel="nofollow"
            aria-current={isChosen ? 'true' : undefined}
            className="inline-block py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {words}
          </a>
        </span>
      ))}
    </div>
  )
}
