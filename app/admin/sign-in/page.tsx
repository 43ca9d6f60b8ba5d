import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/staff/sign-in-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { signedInActor } from '@/lib/auth/actor'
import { ownAddress } from '@/lib/auth/own-address'
import { staffLocale } from '@/lib/entry/page'
import { signInAction } from './actions'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  const { next: asked } = await searchParams
  const next = ownAddress(typeof asked === 'string' ? asked : undefined)
  if (await signedInActor()) redirect(next)

  await staffLocale()
  const t = await getTranslations('staff.signIn')
  return (
    <>
      <StaffHeading title={t('title')} />
      <p className="mb-6">{t('body')}</p>
      <SignInForm
        action={signInAction}
        address={`/admin/sign-in?next=${encodeURIComponent(next)}`}
        next={next}
      />
    </>
  )
}
