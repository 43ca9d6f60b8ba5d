const MARGIN = 24
const LINE = 20
/** What decides how SVG looks: everything else follows from its attributes. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'opacity',
] as const

type Said = { title: string; notes: readonly string[] }

const NAMESPACE = 'http://www.w3.org/2000/svg'

/** A copy that looks the same where no stylesheet of ours reaches. */
function inlined(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new Error('A drawing is SVG')
  copy.removeAttribute('class')
  copy.removeAttribute('style')
  const [from, to] = [drawing, copy].map((one) => [...one.querySelectorAll<SVGElement>('*')])
  from?.forEach((element, i) => {
    const look = getComputedStyle(element)
    const own = to?.[i]
    if (!own) return
    own.removeAttribute('class')
    own.removeAttribute('style')
    for (const name of LOOKS) own.setAttribute(name, look.getPropertyValue(name))
  })
  return copy
}

function textOf(words: string, y: number, look: Readonly<Record<string, string>>) {
  const text = document.createElementNS(NAMESPACE, 'text')
  text.textContent = words
  for (const [name, value] of Object.entries({ x: String(MARGIN), y: String(y), ...look }))
    text.setAttribute(name, value)
  return text
}

const asDataAddress = (blob: Blob) =>
  new Promise<string>((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(blob)
  })

/** The page's own fonts in the weights that charts use, as rules that stand for themselves. */
async function fontRules(families: string): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => {
      const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '')
      return families.includes(family) && ['400', '600'].includes(style.getPropertyValue('font-weight'))
    })
  const rules = await Promise.all(
    faces.map(async ({ style, parentStyleSheet }) => {
      const [, file] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? []
      if (file === undefined) return ''
      const answer = await fetch(new URL(file, parentStyleSheet?.href ?? location.href))
      const address = await asDataAddress(await answer.blob())
      const range = style.getPropertyValue('unicode-range')
      return `@font-face{font-family:${style.getPropertyValue('font-family')};font-weight:${style.getPropertyValue('font-weight')};src:url(${address}) format("woff2");${range && `unicode-range:${range};`}}`
    }),
  )
  return rules.join('')
}

/** A sentence on as many lines as it needs of about `most` characters. */
export function wrapped(sentence: string, most: number): string[] {
  const lines: string[] = []
  for (const word of sentence.split(' ')) {
    const open = lines.at(-1)
    if (open !== undefined && open.length + word.length < most) lines[lines.length - 1] = `${open} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The drawing with its title above and its notes below, on the paper of the page, complete in itself. */
async function framed(drawing: SVGSVGElement, { title, notes }: Said) {
  const look = getComputedStyle(document.body)
  const [width, height] = [drawing.clientWidth + 2 * MARGIN, drawing.clientHeight]
  const whole = MARGIN + 2 * LINE + height + (notes.length + 1) * LINE
  const frame = document.createElementNS(NAMESPACE, 'svg')
  const shape = { xmlns: NAMESPACE, width, height: whole, viewBox: `0 0 ${width} ${whole}` }
  for (const [name, value] of Object.entries(shape)) frame.setAttribute(name, String(value))
  frame.setAttribute('font-family', look.fontFamily)

  const style = document.createElementNS(NAMESPACE, 'style')
  style.textContent = await fontRules(look.fontFamily)
  const heading = document.createElementNS(NAMESPACE, 'title')
  heading.textContent = title
  const paper = document.createElementNS(NAMESPACE, 'rect')
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', look.backgroundColor],
  ] as const)
    paper.setAttribute(name, value)
  const inner = inlined(drawing)
  inner.setAttribute('x', String(MARGIN))
  inner.setAttribute('y', String(MARGIN + LINE))
  const ink = look.color
  frame.append(
    heading,
    style,
    paper,
    textOf(title, MARGIN + LINE / 2, { fill: ink, 'font-size': '18', 'font-weight': '600' }),
    inner,
    ...notes.map((note, i) =>
      textOf(note, MARGIN + 2 * LINE + height + (i + 0.5) * LINE, {
        fill: ink,
        opacity: '0.75',
        'font-size': '13',
      }),
    ),
  )
  return { text: new XMLSerializer().serializeToString(frame), width, height: whole }
}

/**
 * A drawing as a file of its own: fonts and colours inside, title, sources, state and address around it.
 * @throws Error when the browser cannot draw it
 */
export async function picture(drawing: SVGSVGElement, said: Said, kind: 'svg' | 'png'): Promise<Blob> {
  const notes = said.notes.flatMap((note) => wrapped(note, drawing.clientWidth / 6.8))
  const { text, width, height } = await framed(drawing, { ...said, notes })
  const svg = new Blob([text], { type: 'image/svg+xml' })
  if (kind === 'svg') return svg
  const image = new Image()
  image.src = URL.createObjectURL(svg)
  await image.decode()
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [width * 2, height * 2]
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(image.src)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('The browser made no picture')
  return png
}
