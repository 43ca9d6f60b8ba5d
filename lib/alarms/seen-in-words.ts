import type { Say } from './in-words'

/** What an address showed, or should have shown, in words. */
export function seenInWords(t: Say, seen: string): string {
  const [code, first = '', release = ''] = seen.split(':')
  switch (code) {
    case 'release':
      return t('seen.release', { release: first })
    case 'figure':
      return t('seen.figure', { id: first })
    case 'value':
      return release === '' ? t('seen.value', { value: first }) : t('seen.valueIn', { value: first, release })
    case 'status':
      return t('seen.status', { status: first })
    case 'page':
    case 'older':
    case 'other':
      return t(`seen.${code}`)
    default:
      return seen
  }
}
