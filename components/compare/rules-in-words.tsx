import { useTranslations } from 'next-intl'
import { Table, Td, Th } from '@/components/ui/table'
import { CRITERIA } from '@/lib/compare/comparison'

const TOLD = CRITERIA.filter((criterion) => criterion !== 'missing')

/** By what every row is judged, and why: the same table of rules that judges, in words. */
export function RulesInWords() {
  const t = useTranslations('compare')
  return (
    <div data-numbers="rule">
      <div className="grid measure gap-3">
        <p>{t('rules.intro')}</p>
        <p>{t('rules.choice')}</p>
        <p>{t('ageNote')}</p>
      </div>
      <div className="mt-6">
        <Table caption={t('rules.caption')} hideCaption>
          <thead>
            <tr>
              <Th>{t('rules.criterion')}</Th>
              <Th>{t('rules.care')}</Th>
              <Th>{t('rules.not')}</Th>
              <Th>{t('rules.why')}</Th>
            </tr>
          </thead>
          <tbody>
            {TOLD.map((criterion) => (
              <tr key={criterion}>
                <Th scope="row">{t(`criterion.${criterion}`)}</Th>
                <Td>{t(`rules.${criterion}.care`)}</Td>
                <Td>{t(`rules.${criterion}.not`)}</Td>
                <Td>{t(`rules.${criterion}.why`)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </div>
  )
}
