import { Link, View } from '@react-pdf/renderer'
import { INK, type } from './ink'
import { addressLines } from './paper'

/** An address that can be followed on a screen and typed from paper. */
export function PrintedAddress({ address, most }: { address: string; most: number }) {
  // One text a line: the typeface has no letter for the end of one.
  return (
    <View>
      {addressLines(address, most).map((line) => (
        <Link key={line} src={address} style={[type.note, { color: INK.accent, textDecoration: 'none' }]}>
          {line}
        </Link>
      ))}
    </View>
  )
}
