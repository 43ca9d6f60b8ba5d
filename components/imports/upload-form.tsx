import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field, INPUT } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { LOCALES } from '@/lib/shared/text'

const PROBLEMS = ['too_big', 'no_file', 'no_language', 'empty_file'] as const

/** Sends a spreadsheet in. A plain form: it works the same with scripts and without. */
export function UploadForm({ problem }: { problem: string | undefined }) {
  const locale = useLocale()
  const t = useTranslations('imports.upload')
  const known = PROBLEMS.find((one) => one === problem)
  return (
    <form action="/admin/imports/file" method="post" encType="multipart/form-data" className="grid gap-6">
      {known && (
        <div role="alert">
          <Notice tone="bad" title={t(`problems.${known}`)} />
        </div>
      )}
      <Field name="file" label={t('file')} hint={t('fileHint')}>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="file-hint"
          className={INPUT}
        />
      </Field>
      <SelectField
        name="locale"
        label={t('language')}
        hint={t('languageHint')}
        defaultValue={locale}
        options={LOCALES.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <div>
        <Button>{t('send')}</Button>
      </div>
    </form>
  )
}
