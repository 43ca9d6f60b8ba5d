import { useEffect, useState } from 'react'
import type { Present } from '@/lib/cells/grid'

const EVERY = 20_000

/** Who else has one of these zones open; asked as long as somebody looks at the page. */
export function usePresence(zones: readonly string[], period: string) {
  const [present, setPresent] = useState<Present[]>([])
  const asked = zones.join(' ')
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== 'visible' || asked === '') return
      const answer = await fetch('/api/staff/presence', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ zones: asked.split(' ').slice(0, 200), period }),
      }).catch(() => null)
      if (!answer?.ok) return
      // Our own route, of which this type is the promise.
      const { present: now } = (await answer.json()) as { present: Present[] }
      setPresent(now)
    }
    void ask()
    const timer = setInterval(() => void ask(), EVERY)
    return () => clearInterval(timer)
  }, [asked, period])
  return [present, setPresent] as const
}
