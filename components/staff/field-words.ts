import { useTranslations } from 'next-intl'
import { useEditorLabel } from '@/components/editor/editor-label'
import type { FormState } from '@/lib/shared/form-state'

/** A field's name in words: `note.en` is "Note (English)", `figures.12.standing` is "Standing", `returned.7` its reason. */
export function useFieldLabel() {
  const t = useTranslations('forms')
  const editorLabel = useEditorLabel()
  return (field: string) => {
    const own = editorLabel(field)
    if (own !== null) return own
    const [, name = field, locale] = /^(?:figures\.\d+\.)?(.*?)(?:\.(en|vi))?$/.exec(field) ?? []
    const key = `fields.${name.replace(/\.\d+$/, '').replace('.', '_')}`
    // Names come from our own forms; an unknown one is shown as it is rather than breaking the form.
    const label = t.has(key as 'fields.value') ? t(key as 'fields.value') : name
    return locale === undefined ? label : t(`in.${locale === 'vi' ? 'vi' : 'en'}`, { label })
  }
}

/** What is wrong with a field, in words. */
export function useFieldProblems() {
  const t = useTranslations('problems.fields')
  return (codes: readonly string[] = []) =>
    codes.map((code) => t(t.has(code as 'other') ? (code as 'other') : 'other'))
}

/** What is wrong with the whole, in words. */
export function useProblem() {
  const t = useTranslations('problems.whole')
  return ({ problem, requestId = '' }: Pick<FormState, 'problem' | 'requestId'>) =>
    problem !== undefined && t.has(problem as 'invalid')
      ? t(problem as 'invalid', { requestId })
      : t('UNEXPECTED', { requestId })
}
