import { useEffect } from 'react'
import type { Desk } from './desk'

/** Brings back what this device kept, and sees to it that nothing is lost when the page is left or the network is. */
export function useAutosave({ autosave }: Desk, commit: () => void, restored: (rows: number) => void) {
  useEffect(() => {
    const found = autosave.restore()
    if (found > 0) restored(found)
    const seen = () => {
      // Out of sight is often out of reach soon: what is being typed goes now.
      if (document.visibilityState === 'hidden') commit()
      autosave.retry()
    }
    const left = () => {
      commit()
      autosave.leave()
    }
    window.addEventListener('online', autosave.retry)
    window.addEventListener('pagehide', left)
    document.addEventListener('visibilitychange', seen)
    return () => {
      window.removeEventListener('online', autosave.retry)
      window.removeEventListener('pagehide', left)
      document.removeEventListener('visibilitychange', seen)
      autosave.stop()
    }
  }, [autosave, commit, restored])
}
