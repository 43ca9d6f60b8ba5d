import { markdownToText } from '@/lib/shared/markdown'
import type { Text } from '@/lib/shared/text'

/** A published text as it is read, without its marks. */
export const plainText = ({ en, vi }: Text): Text => ({ en: markdownToText(en), vi: markdownToText(vi) })
