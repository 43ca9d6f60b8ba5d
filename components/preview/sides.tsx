import { useTranslations } from 'next-intl'
import { bothSides, type Side, staffAddress } from '@/lib/preview/reading'
import type { Locale } from '@/lib/shared/text'

type Props = { changeSet: number; locale: Locale; path: string }

const LANGUAGES = { en: 'inEnglish', vi: 'inVietnamese' } as const

/** A public page before and after, each in a frame of its own: beside each other where there is room. */
export function SidesBesideEachOther({ changeSet, locale, path }: Props) {
  const t = useTranslations('preview.sides')
  return (
    <>
      <p className="mb-4 measure">{t('about', { id: String(changeSet) })}</p>
      <nav aria-label={t('language')} className="mb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
          {(['en', 'vi'] as const).map((other) => (
            <li key={other}>
              <a
                href={bothSides(changeSet, other, path)}
                aria-current={other === locale ? 'true' : undefined}
                className="aria-[current]:font-semibold aria-[current]:no-underline"
              >
                {t(LANGUAGES[other])}
              </a>
            </li>
          ))}
          <li>
            <a href={`/admin/changes/${changeSet}#preview-pages`}>{t('other')}</a>
          </li>
        </ul>
      </nav>
      <div className="relative left-1/2 grid w-[min(96vw,120rem)] -translate-x-1/2 grid-cols-1 gap-6 lg:grid-cols-2">
        <Framed side="before" changeSet={changeSet} locale={locale} path={path} />
        <Framed side="after" changeSet={changeSet} locale={locale} path={path} />
      </div>
    </>
  )
}

function Framed({ side, changeSet, locale, path }: Props & { side: Side }) {
  const t = useTranslations('preview.sides')
  const address = staffAddress(changeSet, side, locale, path)
  return (
    <section aria-labelledby={`side-${side}`}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={`side-${side}`} className="text-lead">
          {t(side)}
        </h2>
        <a href={address} className="text-note" aria-label={`${t('open')}: ${t(side)}`}>
          {t('open')}
        </a>
      </div>
      <iframe src={address} title={t(side)} lang={locale} className="h-[85vh] w-full border border-field" />
    </section>
  )
}
