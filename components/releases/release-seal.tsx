import { useTranslations } from 'next-intl'

/** The seal of a release in full, to be noted and held against the portal later, and where it is explained. */
export function ReleaseSeal({ seal, explained }: { seal: string; explained: string }) {
  const t = useTranslations('seals')
  return (
    <p className="mt-3 max-w-3xl text-note text-muted">
      {t('seal')} <code className="break-all">{seal}</code> <a href={explained}>{t('what')}</a>
    </p>
  )
}
