import { Page, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { INK, type } from './ink'
import { PrintedAddress } from './printed-address'
import { asOfWords, type Paper, releaseWords } from './paper'

type Props = {
  paper: Paper
  /** What kind of document it is, above each page. */
  kind: string
  /** What it is of, at the foot of each page. */
  name: string
  /** The whole address at which it can be read and made again. */
  address: string
  children: ReactNode
}

const edge = { position: 'absolute', left: 42, right: 42, flexDirection: 'row' } as const
// From above: what is drawn for each page anew gets lost where it is measured from below.
const FOOT = 792
const ends = { justifyContent: 'space-between' } as const

/** A4 pages: whose they are and which release above, where to read on and the page's number below. */
export function SheetPage({ paper, kind, name, address, children }: Props) {
  return (
    <Page size="A4" style={type.page}>
      <View fixed style={[edge, ends, { top: 28 }]}>
        <Text style={type.note}>
          <Text style={[type.strong, { color: INK.accent }]}>Zonebook</Text> {kind}
        </Text>
        <Text style={type.note}>{releaseWords(paper)}</Text>
      </View>
      <View fixed style={[edge, ends, { top: FOOT, borderTop: `0.75 solid ${INK.rule}`, paddingTop: 6 }]}>
        <View style={{ width: 400 }}>
          <Text style={type.note}>{`${name}. ${asOfWords(paper)}`}</Text>
          <PrintedAddress address={address} most={100} />
        </View>
        <Text
          style={type.note}
          render={({ pageNumber, totalPages }) =>
            paper.t('factsheet.page', { page: pageNumber, pages: totalPages ?? pageNumber })
          }
        />
      </View>
      {children}
    </Page>
  )
}
