import type { Card, CardFigure } from './card'

/** The light theme of app/globals.css, which a picture cannot read. */
const INK = '#12202f'
const PAPER = '#fbfaf7'
const MUTED = '#53606c'
const ACCENT = '#0b6e5f'

/** A long name is set smaller, so that it keeps to three lines. */
const sizeOf = (title: string) =>
  title.length <= 28 ? 68 : title.length <= 36 ? 58 : title.length <= 64 ? 52 : 44

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end' } as const
const column = { display: 'flex', flexDirection: 'column' } as const

/** Sizes of a figure among others, and alone; `drop` sets small words on the line of the large digits. */
const AMONG = { name: 24, words: 24, digits: 62, scale: 28, unit: 22, about: 20, drop: 5 }
const ALONE = { name: 40, words: 40, digits: 132, scale: 48, unit: 34, about: 26, drop: 12 }

type FigureProps = { figure: CardFigure; alone: boolean; twoLines: boolean }

function Figure({ figure, alone, twoLines }: FigureProps) {
  const { name, qualifier, digits, scale, unit, about } = figure
  const size = alone ? ALONE : AMONG
  const word = (text: string, fontSize: number, color: string) =>
    text === '' ? null : (
      <div style={{ fontSize, color, lineHeight: 1.1, marginBottom: size.drop }}>{text}</div>
    )
  return (
    <div style={{ ...column, flex: 1, paddingRight: 28 }}>
      <div
        style={{
          display: 'flex',
          fontSize: size.name,
          fontWeight: 600,
          lineHeight: 1.2,
          ...(twoLines && { height: 58 }),
        }}
      >
        {name}
      </div>
      <div style={{ ...row, marginTop: 8, columnGap: 12 }}>
        {word(qualifier, size.words, MUTED)}
        <div style={{ fontSize: size.digits, fontWeight: 300, lineHeight: 1 }}>{digits}</div>
        {word(scale, size.scale, INK)}
        {word(unit, size.unit, MUTED)}
      </div>
      <div style={{ fontSize: size.about, color: MUTED, lineClamp: 3, marginTop: 8 }}>{about}</div>
    </div>
  )
}

/** A name so long that it takes two lines beside others. */
const LONG = 26

/** A social card as it is drawn: paper, ink, and the same figures as the page. @param address of the page, to be read */
export function CardPicture({ card, address }: { card: Card; address: string }) {
  const { kicker, title, subtitle, figures } = card
  const alone = figures.length === 1 && title === ''
  const twoLines = figures.length > 1 && figures.some(({ name }) => name.length > LONG)
  return (
    <div
      style={{
        ...column,
        width: '100%',
        height: '100%',
        padding: '52px 64px 44px',
        background: PAPER,
        color: INK,
        fontFamily: 'Be Vietnam Pro',
        fontWeight: 400,
      }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <div style={{ fontSize: alone ? 34 : 26, color: alone ? INK : MUTED, lineClamp: 2, maxWidth: 840 }}>
          {kicker}
        </div>
        <div style={{ display: 'flex', fontSize: 32, fontWeight: 600 }}>
          Zonebook<span style={{ color: ACCENT }}>.</span>
        </div>
      </div>
      {title !== '' && (
        <div
          style={{
            fontSize: sizeOf(title),
            fontWeight: 600,
            lineHeight: 1.14,
            letterSpacing: '-0.015em',
            marginTop: 14,
            lineClamp: 3,
          }}
        >
          {title}
        </div>
      )}
      {subtitle !== '' && !alone && (
        <div style={{ fontSize: 26, color: MUTED, marginTop: 12, lineClamp: figures.length > 0 ? 2 : 5 }}>
          {subtitle}
        </div>
      )}
      <div style={{ display: 'flex', flexGrow: 1 }} />
      {figures.length > 0 && (
        <div style={{ display: 'flex', borderTop: `3px solid ${INK}`, paddingTop: 20, marginBottom: 24 }}>
          {figures.map((figure) => (
            <Figure key={figure.name} figure={figure} alone={alone} twoLines={twoLines} />
          ))}
        </div>
      )}
      {subtitle !== '' && alone && (
        <div style={{ fontSize: 26, color: MUTED, marginBottom: 28, lineClamp: 2 }}>{subtitle}</div>
      )}
      <div style={{ display: 'flex', fontSize: 22, color: ACCENT, fontWeight: 600 }}>{address}</div>
    </div>
  )
}
