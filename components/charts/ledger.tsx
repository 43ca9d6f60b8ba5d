import type { ReactNode } from 'react'
import styles from './ledger.module.css'

type Props = { caption: string; narrow?: boolean; children: ReactNode }

/** A long table of figures, the value in its second column; it scrolls inside itself, by keyboard too. */
export function Ledger({ caption, narrow = false, children }: Props) {
  return (
    <div className={styles.frame} role="group" aria-label={caption} tabIndex={0}>
      <table className={narrow ? `${styles.ledger} ${styles.narrow}` : styles.ledger}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}
