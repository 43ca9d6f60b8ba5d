import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'

export async function NotFoundMessage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'shell.notFound' })
  return (
    <section lang={locale} className="measure py-8">
      <h1 className="text-title">{t('title')}</h1>
      <p className="mt-3">{t('body')}</p>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={href(locale, '/')}>{t('home')}</a>
        <a href={href(locale, '/zones')}>{t('zones')}</a>
      </p>
    </section>
  )
}
