import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { type Cited, toBibtex, toCslJson } from '@/lib/figures/citation'
import { inReading } from '@/lib/words/reading'
import { citationText } from './passport-words'

/** The figure ready to be cited: a line of text, and what programs for references read; each to copy or to keep. */
export function PassportCitation({ cited }: { cited: Cited }) {
  const t = useTranslations()
  const address = (file: string) => inReading(`/api/v1/figures/${cited.id}/${file}?locale=${cited.locale}`)
  return (
    <div className="grid gap-5">
      <blockquote className="measure border-l-4 border-rule pl-4 select-all">
        {citationText(t, cited)}
      </blockquote>
      <Format name="BibTeX">{toBibtex(cited)}</Format>
      <Format name="CSL-JSON">{JSON.stringify(toCslJson(cited), null, 2)}</Format>
      <ul className="flex flex-wrap gap-x-6 text-note [&_a]:inline-block [&_a]:py-1">
        {['citation.txt', 'citation.bib', 'citation.json'].map((file) => (
          <li key={file}>
            <a href={address(file)}>{t('passport.cited.download', { file })}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Format({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Disclosure summary={name}>
      <pre className="bg-tint px-4 py-3 text-note wrap-anywhere whitespace-pre-wrap select-all">
        {children}
      </pre>
    </Disclosure>
  )
}
