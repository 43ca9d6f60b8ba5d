import { inlineHtml, markdownToHtml } from '@/lib/shared/markdown'

const MARKS =
  '[&_a]:underline [&_blockquote]:border-l-4 [&_blockquote]:border-rule [&_blockquote]:pl-4 [&_ol]:list-decimal [&_ol]:pl-5 [&_ul]:list-disc [&_ul]:pl-5 [&>*+*]:mt-3'

/**
 * A text with marks. One paragraph stands as words alone would, so that a text without marks looks as it is written.
 * Numbers in it are quoted from its source.
 */
export function Markdown({ text, className = '' }: { text: string; className?: string }) {
  const alone = inlineHtml(text)
  return (
    <div
      data-numbers="quoted"
      className={`${MARKS} ${className}`}
      dangerouslySetInnerHTML={{ __html: alone ?? markdownToHtml(text) }}
    />
  )
}
