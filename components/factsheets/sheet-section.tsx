import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { INK, type } from './ink'

type Props = {
  title: string
  note?: string
  /** It is never split over two pages. */ whole?: boolean
  /** What follows on the heading's own page, whatever there is room for. */ first?: ReactNode
  children?: ReactNode
}

/** A part with one idea under a rule. */
export function SheetSection({ title, note, whole = false, first, children }: Props) {
  const heading = (
    <View
      wrap={false}
      minPresenceAhead={40}
      style={{ borderTop: `1.25 solid ${INK.ink}`, paddingTop: 4, marginBottom: 3 }}
    >
      <Text style={type.section}>{title}</Text>
      {note !== undefined && <Text style={type.note}>{note}</Text>}
    </View>
  )
  return (
    <View wrap={!whole} style={{ marginTop: 11 }}>
      {first === undefined ? (
        heading
      ) : (
        <View wrap={false}>
          {heading}
          {first}
        </View>
      )}
      {children}
    </View>
  )
}
