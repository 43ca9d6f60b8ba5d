import { Document, Text, View } from '@react-pdf/renderer'
import type { Factsheet } from '@/lib/factsheets/read-factsheet'
import { factsheetContent, type FactsheetContent, sourcesOf } from './factsheet-content'
import { FigurePairs } from './figure-pairs'
import { FigureRows } from './figure-rows'
import { HeadlineFigures } from './headline-figures'
import { IncentiveBrief } from './incentive-brief'
import { type } from './ink'
import { about, type Making, type Paper, paperOf } from './paper'
import { SaidRows } from './said'
import { SheetPage } from './sheet-page'
import { SheetSection } from './sheet-section'
import { SourceNotes } from './source-notes'
import { NotReported, Told } from './told'
import type { Room } from './within-room'
import { ZoneHead } from './zone-head'

type Props = Making & { sheet: Factsheet; room: Room }

/** A zone on one or two pages, as far as there is room. Drawn from what it is given: it reads nothing. */
export function factsheetDocument({ sheet, room, ...making }: Props) {
  const content = factsheetContent(sheet, making.locale, room)
  const paper = paperOf({ ...making, sources: sourcesOf(content) })
  const { t } = paper
  const { zone } = sheet
  const name = zone.name[making.locale]
  const told = { paper, content, sheet }
  return (
    <Document {...about(paper, t('factsheet.title', { zone: name }))}>
      <SheetPage
        paper={paper}
        kind={t('factsheet.kind')}
        name={name}
        address={paper.address(`/zones/${zone.slug}`)}
      >
        <ZoneHead paper={paper} sheet={sheet} />
        <Brief {...told} />
        {content.headlines.length > 0 ? (
          <HeadlineFigures paper={paper} headlines={content.headlines} figures={sheet.figures} />
        ) : (
          <SheetSection title={t('zone.headlines')}>
            <Text style={type.muted}>{t('zone.nothing.figures')}</Text>
          </SheetSection>
        )}
        <Land {...told} />
        {content.further.length > 0 && (
          <SheetSection title={t('factsheet.further')}>
            <FigurePairs paper={paper} rows={content.further} figures={sheet.figures} />
          </SheetSection>
        )}
        <Told paper={paper} content={content} />
        <SheetSection title={t('factsheet.incentives')} note={t('incentives.caution')}>
          {content.local.length + content.national.size > 0 ? (
            <IncentiveBrief paper={paper} content={content} />
          ) : (
            <Text style={type.muted}>{t('zone.nothing.incentives')}</Text>
          )}
        </SheetSection>
        <NotReported paper={paper} content={content} />
        <SheetSection title={t('factsheet.sources')} note={sourcesNote(paper, content, zone.slug)}>
          <SourceNotes paper={paper} />
        </SheetSection>
      </SheetPage>
    </Document>
  )
}

const sourcesNote = ({ t, lasting }: Paper, { left }: FactsheetContent, slug: string) =>
  [
    t('factsheet.sourcesNote'),
    left > 0 && t('factsheet.more', { count: left }),
    t('factsheet.lasting', { address: lasting(`/zones/${slug}`) }),
  ]
    .filter(Boolean)
    .join(' ')

type PartProps = { paper: Paper; content: FactsheetContent; sheet: Factsheet }

/** What is asked first of any park: who runs it, and by which decision it was recognised. That it is not known is said. */
const ALWAYS: readonly string[] = ['operator', 'recognition', 'contact']

function Brief({ paper, content }: PartProps) {
  const { t } = paper
  const rows = content.brief.filter(({ topic, shown }) => shown.length > 0 || ALWAYS.includes(topic))
  return (
    <View style={{ marginTop: 9 }}>
      <SaidRows
        paper={paper}
        rows={rows.map(({ topic, shown }) => ({
          term: t(`zone.topic.${topic}`),
          statements: shown,
          otherwise: t('figures.notReported'),
        }))}
      />
    </View>
  )
}

function Land({ paper, content, sheet }: PartProps) {
  const { t } = paper
  const { spaces, figures } = sheet
  return (
    <SheetSection title={t('factsheet.land')}>
      {content.land.length > 0 ? (
        <FigureRows paper={paper} rows={content.land} figures={figures} />
      ) : (
        <Text style={type.muted}>{t('zone.nothing.land')}</Text>
      )}
      <Text style={[type.note, { marginTop: 2 }]}>
        {spaces.length === 0 ? t('zone.nothing.spaces') : t('factsheet.spaces', { count: spaces.length })}
      </Text>
    </SheetSection>
  )
}
