import type { Piece } from '@/lib/history/word-diff'

/** How a text became another: what went is struck out, what came is underlined; both are said to who cannot see that. */
export function WordDifference({ pieces, lang }: { pieces: readonly Piece[]; lang: string }) {
  return (
    <span lang={lang} className="wrap-anywhere whitespace-pre-line">
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'removed')
          return (
            <del key={at} className="bg-tint text-bad decoration-2">
              {text}
            </del>
          )
        if (kind === 'added')
          return (
            <ins key={at} className="bg-tint font-semibold text-accent decoration-2 underline-offset-4">
              {text}
            </ins>
          )
        return <span key={at}>{text}</span>
      })}
    </span>
  )
}
