import type { Confidence } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'
import type { Membership, Stage } from '@/lib/zones/zone'

const SURE: Record<Confidence, Text> = {
  high: { en: 'high confidence', vi: 'mức tin cậy cao' },
  medium: { en: 'medium confidence', vi: 'mức tin cậy trung bình' },
  low: { en: 'low confidence', vi: 'mức tin cậy thấp' },
}

const RECONSTRUCTED: Text = {
  en: 'No source lists the eight: the list is a reconstruction, see conflict C1.',
  vi: 'Không nguồn nào liệt kê tám khu: danh sách này được dựng lại, xem số liệu mâu thuẫn C1.',
}

/** How the file words a zone's standing in the network, and what it means. */
const MEMBERSHIPS_IN_WORDS: Record<string, { membership: Membership; said: Text; hint: Text }> = {
  one_of_eight: {
    membership: 'member',
    said: { en: 'One of the eight zones', vi: 'Một trong tám khu' },
    hint: RECONSTRUCTED,
  },
  one_of_eight_by_inference: {
    membership: 'inferred_member',
    said: { en: 'One of the eight zones by inference', vi: 'Một trong tám khu, theo suy luận' },
    hint: RECONSTRUCTED,
  },
  "legally an expansion of dsp; often counted as Da Nang's fourth zone": {
    membership: 'expansion',
    said: {
      en: 'Legally an expansion of Da Nang Software Park; often counted as Da Nang’s fourth zone',
      vi: 'Về pháp lý là phần mở rộng của Công viên phần mềm Đà Nẵng; thường được tính là khu thứ tư của Đà Nẵng',
    },
    hint: { en: 'See conflict C6.', vi: 'Xem số liệu mâu thuẫn C6.' },
  },
  'not one of the eight on the evidence here; QTSC Chain member': {
    membership: 'outside',
    said: {
      en: 'Not one of the eight on the evidence here; member of the QTSC Chain',
      vi: 'Theo các chứng cứ ở đây, không thuộc tám khu; là thành viên Chuỗi Công viên phần mềm Quang Trung',
    },
    hint: RECONSTRUCTED,
  },
  'not one of the eight; QTSC Chain member': {
    membership: 'outside',
    said: {
      en: 'Not one of the eight; member of the QTSC Chain',
      vi: 'Không thuộc tám khu; là thành viên Chuỗi Công viên phần mềm Quang Trung',
    },
    hint: RECONSTRUCTED,
  },
}

/**
 * How a zone stands to the network, with a note that says how sure that is.
 * @throws when the wording is none that is known
 */
export function membershipOf(worded: string, confidence: Confidence): { membership: Membership; note: Text } {
  const known = MEMBERSHIPS_IN_WORDS[worded]
  if (!known) throw new Error(`“${worded}” is no membership that the facts are known to use`)
  const { membership, said, hint } = known
  const sure = SURE[confidence]
  return {
    membership,
    note: { en: `${said.en} (${sure.en}). ${hint.en}`, vi: `${said.vi} (${sure.vi}). ${hint.vi}` },
  }
}

/** Where each zone is in its life, judged from the status that the file gives in words. */
export const STAGE_OF_ZONE: Record<string, Stage> = {
  qtsc: 'operating',
  'binh-duong': 'established',
  'cau-giay': 'operating',
  'hanoi-software-tech-park': 'established',
  dsp: 'operating',
  dsp2: 'operating',
  ditp: 'built',
  'fpt-complex': 'operating',
  'can-tho': 'established',
  'vnu-itp': 'operating',
  'hue-cit': 'planned',
}

export const PART_OF_ZONE: Record<string, string> = { dsp2: 'dsp' }

/** Names for headings, where the file's own carries remarks or abbreviations. The full ones stand as statements. */
export const SHORT_ENGLISH_NAME: Record<string, string> = {
  'hanoi-software-tech-park': 'Hanoi Software Technology Park',
  dsp: 'Da Nang Software Park',
  ditp: 'Da Nang Information Technology Park, phase 1',
  'fpt-complex': 'FPT Complex Da Nang',
}
