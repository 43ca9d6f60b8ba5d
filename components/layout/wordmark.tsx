/** The name as it is always set: a full stop in lacquer, for the proof that closes each sentence. */
export function Wordmark() {
  return (
    <span className="font-semibold tracking-tight">
      Zonebook<span className="text-accent">.</span>
    </span>
  )
}
