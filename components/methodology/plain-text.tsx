/** Paragraphs at the width of reading. */
export function PlainText({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div className="grid measure gap-4">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
