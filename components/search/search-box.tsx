import { useLocale, useTranslations } from 'next-intl'
import { INPUT } from '@/components/ui/field'
import { liveHref } from '@/lib/words/href'
import { leadingTo, readingQuery } from '@/lib/words/reading'

type Props = {
  /** What was searched for last. */
  query?: string
  /** In a header: the button's words and the field tell what they are for, and nothing stands above them. */
  small?: boolean
  /** Its own where a page holds several. */
  id?: string
}

/** Search from any page, for the moment that is read there: a form that is sent to the page of results. */
export function SearchBox({ query = '', small = false, id = 'search' }: Props) {
  const locale = useLocale()
  const t = useTranslations('search')
  // A form that is sent by GET loses the query of its address: the moment goes along in fields.
  const moment = [...new URLSearchParams(readingQuery() ?? '')]
  return (
    <form role="search" action={leadingTo(liveHref(locale, '/search'))} className="no-print measure">
      <label htmlFor={id} className={small ? 'sr-only' : 'mb-1 block font-semibold'}>
        {t('label')}
      </label>
      <div className="flex">
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          required
          maxLength={120}
          autoComplete="off"
          className={`${INPUT} min-w-0 rounded-r-none border-r-0 ${small ? 'min-h-9 py-1 text-note' : 'min-h-12 text-lead'}`}
        />
        {moment.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button
          className={`cursor-pointer rounded-r-field border border-accent bg-accent font-semibold whitespace-nowrap text-on-accent hover:opacity-90 ${small ? 'min-h-9 px-3 text-note' : 'px-5'}`}
        >
          {t('button')}
        </button>
      </div>
    </form>
  )
}
