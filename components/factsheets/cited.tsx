import { Link } from '@react-pdf/renderer'
import type { SourceRef } from '@/lib/figures/figure'
import { type } from './ink'
import type { Paper } from './paper'

/** The number of a source, which leads to it at the end: "[3]". Stands inside a text, after a space. */
export function Cited({ paper, source }: { paper: Paper; source: SourceRef }) {
  const number = paper.numberOf(source)
  return (
    <Link src={`#source-${number}`} style={type.cite}>
      {`[${number}]`}
    </Link>
  )
}
