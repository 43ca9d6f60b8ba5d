import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'

type Props = {
  /** Where the file is sent; it answers with the page that goes on, or with this one and what was wrong. */
  action: string
  problem: string | null
}

/** Sends one picture or document. A plain form: it needs no script, and the browser shows how far it is. */
export function UploadForm({ action, problem }: Props) {
  const t = useTranslations('attachments')
  const known = problem !== null && t.has(`problems.${problem}` as 'problems.empty')
  const said =
    problem === null ? [] : [t(known ? (`problems.${problem}` as 'problems.empty') : 'problems.other')]
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-4"
    >
      {problem !== null && (
        <Notice tone="bad" live title={t('notTaken')}>
          {said[0]}
        </Notice>
      )}
      <Field name="file" label={t('file')} hint={t('fileHint')} errors={said}>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept="image/jpeg,image/png,image/webp,image/gif,image/tiff,image/avif,application/pdf"
          aria-describedby="file-hint"
          className="block w-full"
        />
      </Field>
      <div>
        <Button>{t('send')}</Button>
      </div>
    </form>
  )
}
