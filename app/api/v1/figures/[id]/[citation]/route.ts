import { createTranslator } from 'next-intl'
import { passportPath } from '@/components/figures/passport-path'
import { cited, citationText } from '@/components/figures/passport-words'
import { citationAnswer, citationQuery, passportToCite } from '@/lib/api/citation'
import { publicAddress } from '@/lib/entry/public-address'
import { publicGet } from '@/lib/entry/route'
import { WORDS } from '@/lib/words/words'

type Parameters = { id: string; citation: string }

/** A figure ready to be cited: `citation.txt`, `citation.bib` or `citation.json`, in either language. */
export const GET = publicGet(
  (_: Parameters) => citationQuery,
  async ({ locale = 'en', ...query }, { id, citation }) => {
    const { at, passport } = await passportToCite(id, query)
    const t = createTranslator({ locale, messages: WORDS[locale] })
    const address = publicAddress(passportPath(at, locale, passport.figure.id))
    const own = cited(t, passport, locale, address)
    return citationAnswer(citation, own, citationText(t, own))
  },
)
