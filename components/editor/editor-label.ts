import { useTranslations } from 'next-intl'
import { namedField } from '@/lib/editor/named-field'

/** The name of a field of the editor in words: "Topic 2 (English)"; null for fields of other forms. */
export function useEditorLabel() {
  const t = useTranslations('editor')
  const inLanguage = useTranslations('forms.in')
  return (name: string): string | null => {
    const field = namedField(name)
    if (!field) return null
    const { kind, path, row, language } = field
    const own = `fields.${kind}.${path}`
    const any = `fields.any.${path}`
    // The names come from the descriptions of our own kinds; an unknown one is shown as it is.
    const known = [own, any].find((key) => t.has(key as 'fields.any.name'))
    const label = known === undefined ? path : t(known as 'fields.any.name')
    const numbered = row === null ? label : t('form.entry', { label, number: row + 1 })
    return language === null ? numbered : inLanguage(language, { label: numbered })
  }
}

/** What helps to fill in a field of the editor, where it has words of its own; else null. */
export function useFieldHint() {
  const t = useTranslations('editor')
  return (name: string): string | null => {
    const field = namedField(name)
    const key = field && `hints.${field.kind}.${field.path}`
    return key !== null && t.has(key as 'hints.incentive.terms_years')
      ? t(key as 'hints.incentive.terms_years')
      : null
  }
}

/** What helps to fill in a list, where it has words of its own; else null. */
export function useListHint() {
  const t = useTranslations('editor')
  return (kind: string, list: string): string | null => {
    const key = `hints.list.${kind}.${list}`
    return t.has(key as 'hints.list.incentive.terms') ? t(key as 'hints.list.incentive.terms') : null
  }
}

/** The name of a list in words: "What it was about". */
export function useListLabel() {
  const t = useTranslations('editor')
  return (kind: string, list: string) => {
    const key = `lists.${kind}.${list}`
    return t.has(key as 'lists.event.topics') ? t(key as 'lists.event.topics') : list
  }
}
