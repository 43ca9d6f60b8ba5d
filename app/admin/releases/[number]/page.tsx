import { getTranslations } from 'next-intl/server'
import { RollBackForm } from '@/components/history/roll-back-form'
import { StaffReleaseArticle } from '@/components/history/staff-release'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { getStaffRelease } from '@/lib/releases/admin-queries'
import { listReleaseChanges } from '@/lib/releases/queries'
import { summaryOf } from '@/lib/releases/summary'
import { rollBackAction } from './actions'

type Props = { params: Promise<{ number: string }> }

export default async function StaffReleasePage({ params }: Props) {
  const { number } = await params
  const address = `/admin/releases/${number}`
  const { actor } = await staffPage(address)
  const named = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0
  const release = await orNotFound(getStaffRelease(actor, named))
  const [t, en, vi, changes] = await Promise.all([
    getTranslations('history.rollBack'),
    getTranslations({ locale: 'en', namespace: 'history.rollBack' }),
    getTranslations({ locale: 'vi', namespace: 'history.rollBack' }),
    listReleaseChanges('live', named),
  ])
  const title = { number: named }
  return (
    <StaffReleaseArticle release={release} summary={summaryOf(changes)}>
      {release.canRollBack && release.takenBackBy.length === 0 && (
        <section aria-labelledby="roll-back" className="mt-12 border-t border-ink pt-6">
          <h2 id="roll-back" className="text-lead">
            {t('title')}
          </h2>
          <p className="mt-2 mb-6 measure">{t('about')}</p>
          <RollBackForm
            action={rollBackAction}
            address={address}
            release={named}
            initial={{ 'title.en': en('titleOf', title), 'title.vi': vi('titleOf', title) }}
            words={{
              submit: t('submit', title),
              cancel: t('cancel'),
              later: t('later'),
              release: t('release'),
              unnamed: t('unnamed'),
            }}
          />
        </section>
      )}
    </StaffReleaseArticle>
  )
}
