import type { Asked } from './address'
import { KeptMoment } from './kept-moment'

/** What a form carries on of what was asked already. Its own fields are left out. */
export function KeptFields({ asked, without }: { asked: Asked; without: 'zones' | 'metrics' }) {
  const { zones, metrics, alignment, onlyDifferences, rankAll } = asked
  return (
    <>
      {without !== 'zones' && <input type="hidden" name="zones" value={zones.join(',')} />}
      {without !== 'metrics' && metrics && <input type="hidden" name="metrics" value={metrics.join(',')} />}
      {alignment === 'age' && <input type="hidden" name="align" value="age" />}
      {onlyDifferences && <input type="hidden" name="only" value="differences" />}
      {rankAll && <input type="hidden" name="rank" value="all" />}
      <KeptMoment />
    </>
  )
}
