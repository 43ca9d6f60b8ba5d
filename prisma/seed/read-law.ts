import type { Creation } from '@/lib/changes/change'
import type { Text } from '@/lib/shared/text'
import type { FactsFile } from './facts-file'
import { INSTRUMENTS, type InstrumentRow } from './law-table'
import { carried, type LedgerEntry, type Reading } from './ledger'
import { inBoth, inBothIfAny } from './translation'

const NOT_STATED: Text = {
  en: 'not stated in the sources at hand',
  vi: 'chưa được nêu trong các nguồn hiện có',
}

const remark = (note: InstrumentRow['datesNote']) => (typeof note === 'object' ? note : inBothIfAny(note))

function instrument(row: InstrumentRow, documents: FactsFile['legal_documents']): Creation {
  const document = documents.find(({ id }) => id === row.document)
  const source = row.source ?? document?.source
  if (!source) throw new Error(`The instrument ${row.slug} has no source`)
  return {
    kind: 'legal_instrument',
    content: {
      slug: row.slug,
      number: row.number,
      kind: row.kind,
      title: row.title,
      issuer: row.issuer,
      summary: inBothIfAny(document?.topic),
      issued: row.issued,
      effective: row.effective ?? null,
      until: null,
      datesNote: remark(row.datesNote),
      force: document ? inBoth(document.status) : NOT_STATED,
      note: inBothIfAny(row.note ?? document?.note),
      verified: row.verified ?? document?.verified ?? true,
      source,
      effects: row.effects,
      standardRates: row.standardRates,
    },
  }
}

/** Laws, decrees, decisions: those that the facts list, those that incentives rest on, those that made zones. */
export function readLaw({ legal_documents: documents }: FactsFile): Reading {
  const creations: Creation[] = []
  const ledger: LedgerEntry[] = []
  for (const row of INSTRUMENTS) {
    const creation = instrument(row, documents)
    creations.push(creation)
    if (row.document) ledger.push(carried(`legal_documents/${row.document}`, creation))
    ledger.push(...(row.decides ?? []).map((path) => carried(path, creation)))
  }
  return { creations, ledger }
}
