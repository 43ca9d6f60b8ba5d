import { getTranslations } from 'next-intl/server'

/** For browsers that fill a 404 by script; the words stand in the page that the web server puts in its place. */
export default async function NothingHere() {
  const t = await getTranslations('preview.ended')
  return (
    <main className="column py-16">
      <h1 className="text-title">{t('title')}</h1>
      <p className="mt-3 measure">{t('ask')}</p>
    </main>
  )
}
