import type { Archive } from './archive'
import { LIMITS } from './limits'
import { numberFormat, type NumberFormat } from './number-format'
import { SpreadsheetRefused } from './refusal'
import { readXml } from './xml'

export type Sheet = { name: string; path: string; hidden: boolean }
export type Workbook = {
  sheets: Sheet[]
  since1904: boolean
  texts: readonly string[]
  formats: readonly NumberFormat[]
}

const TRUE = new Set(['1', 'true', 'on'])
export const isOn = (value: string | undefined) => value !== undefined && TRUE.has(value)

/** A path as the part that names it means it: from its own folder, or from the top. Never outside the archive. */
function resolved(from: string, target: string) {
  const url = new URL(target.replaceAll('\\', '/'), `http://archive.invalid/${from}`)
  try {
    return decodeURIComponent(url.pathname.slice(1))
  } catch {
    // No part of the archive is called so.
    return url.pathname
  }
}

type Relation = { type: string; path: string }

/** What a part refers to inside the archive, by the id that it uses. What lies outside is never followed. */
async function relationsOf(archive: Archive, part: string) {
  const relations = new Map<string, Relation>()
  const slash = part.lastIndexOf('/') + 1
  const own = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
  if (!archive.has(own)) return relations
  await readXml(own, archive.read(own), {
    open: (name, { Id, Type = '', Target, TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External')
        return
      if (URL.canParse(Target)) return
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(part, Target) })
    },
  })
  return relations
}

const ofType = (relations: ReadonlyMap<string, Relation>, type: string) =>
  [...relations.values()].find((relation) => relation.type === type)?.path

/** Refuses by name what is an archive, but no workbook that we read. */
export async function refuseOtherArchives(archive: Archive) {
  if (archive.paths.some((path) => /(^|\/)vbaProject\.bin$/i.test(path)))
    throw new SpreadsheetRefused('macros')
  if (archive.has('xl/workbook.bin')) throw new SpreadsheetRefused('kind', { kind: 'xlsb' })
  if (archive.has('[Content_Types].xml')) {
    let macros = false
    await readXml('[Content_Types].xml', archive.read('[Content_Types].xml'), {
      open: (_name, { ContentType = '' }) => {
        macros ||= /macroEnabled|vbaProject/i.test(ContentType)
      },
    })
    if (macros) throw new SpreadsheetRefused('macros')
    if (archive.has('word/document.xml') || archive.has('ppt/presentation.xml'))
      throw new SpreadsheetRefused('kind', { kind: 'document' })
    return
  }
  const isOds = archive.has('content.xml') && archive.has('META-INF/manifest.xml')
  const isNumbers = archive.paths.some((path) => path.endsWith('.iwa') || path === 'Index.zip')
  throw new SpreadsheetRefused('kind', { kind: isOds ? 'ods' : isNumbers ? 'numbers' : 'archive' })
}

/** The texts that cells refer to by number, without the readings that some of them carry. */
async function readTexts(archive: Archive, path: string | undefined) {
  const texts: string[] = []
  if (path === undefined || !archive.has(path)) return texts
  let [text, inText, inReading, total] = ['', false, false, 0]
  await readXml(path, archive.read(path), {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') inReading = true
    },
    text: (more) => {
      if (inText && !inReading && text.length <= LIMITS.cellText) text += more.slice(0, LIMITS.cellText + 1)
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'rPh') inReading = false
      else if (name === 'si') {
        total += text.length + 8
        if (total > LIMITS.sharedText) throw new SpreadsheetRefused('too_much_text')
        texts.push(text)
      }
    },
  })
  return texts
}

async function readFormats(archive: Archive, path: string | undefined) {
  const [codes, ids] = [new Map<number, string>(), [] as number[]]
  if (path === undefined || !archive.has(path)) return []
  let inCells = false
  await readXml(path, archive.read(path), {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode.slice(0, 255))
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells && ids.length < 100_000) ids.push(Number(numFmtId))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return ids.map((id) => numberFormat(id, codes))
}

/** Everything of a workbook but the rows of its sheets. @throws SpreadsheetRefused */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  await refuseOtherArchives(archive)
  const path = ofType(await relationsOf(archive, ''), 'officeDocument') ?? 'xl/workbook.xml'
  const relations = await relationsOf(archive, path)
  const sheets: Sheet[] = []
  let since1904 = false
  await readXml(path, archive.read(path), {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = isOn(attributes['date1904'])
      if (name !== 'sheet') return
      // Whatever a program calls the namespace.
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      const relation = relations.get(id ?? '')
      if (sheets.length >= LIMITS.sheets) throw new SpreadsheetRefused('too_many_sheets')
      if (relation?.type !== 'worksheet') return
      const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden'
      sheets.push({ name: (attributes['name'] ?? '').slice(0, 100), path: relation.path, hidden })
    },
  })
  return {
    sheets,
    since1904,
    texts: await readTexts(archive, ofType(relations, 'sharedStrings')),
    formats: await readFormats(archive, ofType(relations, 'styles')),
  }
}
