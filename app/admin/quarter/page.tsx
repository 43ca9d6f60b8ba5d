import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { DueList, gridAddress, IMPORTS } from '@/components/grid/due-list'
import { duePeriods } from '@/components/grid/due-periods'
import { GridChooser } from '@/components/grid/grid-chooser'
import { StaffHeading } from '@/components/staff/staff-heading'
import { ButtonLink } from '@/components/ui/button'
import { countTyped } from '@/lib/cells/admin-queries'
import { periodsToFill } from '@/lib/cells/periods'
import { staffPage } from '@/lib/entry/page'
import { listFreshness } from '@/lib/freshness/queries'
import { listMyZones } from '@/lib/people/admin-queries'
import { parkDayOf } from '@/lib/shared/park-day'
import { isPeriod } from '@/lib/shared/period'

type Props = { searchParams: Promise<{ period?: string | string[]; zone?: string | string[] }> }

export default async function QuarterPage({ searchParams }: Props) {
  const { actor } = await staffPage('/admin/quarter')
  const { period, zone } = await searchParams
  if (typeof period === 'string' && isPeriod(period))
    redirect(gridAddress(period, typeof zone === 'string' && zone !== '' ? zone : undefined))

  const day = parkDayOf(new Date())
  const [t, zones, typed] = await Promise.all([
    getTranslations('grid'),
    listMyZones(actor),
    countTyped(actor),
  ])
  const due = await Promise.all(
    zones.map(async ({ slug, name }) => ({
      slug,
      name,
      periods: duePeriods(await listFreshness('live', slug, day), day).map((one) => ({
        ...one,
        typed: typed.get(`${slug} ${one.period}`) ?? 0,
      })),
    })),
  )
  const withDue = due.filter(({ periods }) => periods.length > 0)
  return (
    <>
      <StaffHeading title={t('title')} />
      <p className="mb-8 measure">{t('intro')}</p>
      <section aria-labelledby="due" className="mb-10 grid gap-3">
        <h2 id="due" className="text-lead">
          {t('dueTitle')}
        </h2>
        {withDue.length === 0 ? <p>{t('dueNone')}</p> : <DueList zones={withDue} />}
      </section>
      <section aria-labelledby="other" className="grid gap-4 border-t border-ink pt-6">
        <h2 id="other" className="text-lead">
          {t('chooser.title')}
        </h2>
        <GridChooser periods={periodsToFill(['quarterly', 'yearly'], day)} zones={zones} />
        <p>
          <ButtonLink look="plain" href={IMPORTS}>
            {t('import')}
          </ButtonLink>
        </p>
      </section>
    </>
  )
}
