import type { Text } from '@/lib/shared/text'

/**
 * Sectors are published as sentences. This vocabulary finds zones by words in them: a zone counts under a sector when
 * what sources say of its sectors names it, in either language, plans and hopes among it. It claims nothing more. A word
 * that many sentences use is added here, with both languages.
 */
const VOCABULARY = {
  software: [/\bsoftware\b/i, /phần mềm/i],
  digital_content: [/\bdigital content\b/i, /nội dung số/i],
  it_services: [/\bIT services?\b/i, /dịch vụ (?:công nghệ thông tin|CNTT)/i],
  ai: [/\bAI\b|\bartificial intelligence\b/, /trí tuệ nhân tạo/i],
  semiconductors: [/\bsemiconductors?\b|\bmicrochips?\b/i, /bán dẫn|vi mạch/i],
  data: [
    /\bcloud\b|\bbig data\b|\bdata (?:hosting|cent(?:re|er)s?)\b/i,
    /dữ liệu lớn|đám mây|trung tâm dữ liệu|lưu trữ dữ liệu/i,
  ],
  cybersecurity: [/\bcyber ?security\b/i, /an ninh mạng|an toàn thông tin/i],
  research: [/\bR&D\b|\bresearch\b/i, /nghiên cứu/i],
  training: [/\btraining\b/i, /đào tạo/i],
  start_ups: [/\bstart-?ups?\b|\binnovation\b/i, /khởi nghiệp|đổi mới sáng tạo/i],
  smart_city: [/\bsmart cit(?:y|ies)\b|\be-government\b/i, /đô thị thông minh|chính quyền điện tử/i],
  smart_manufacturing: [
    /\bsmart manufacturing\b|\belectronics\b/i,
    /sản xuất thông minh|điện tử viễn thông/i,
  ],
} as const

export type Sector = keyof typeof VOCABULARY

const isSector = (key: string): key is Sector => Object.hasOwn(VOCABULARY, key)
export const SECTORS: readonly Sector[] = Object.keys(VOCABULARY).filter(isSector)

/** The sectors that sentences name, in the order of the vocabulary. */
export const sectorsIn = (texts: readonly Text[]): Sector[] =>
  SECTORS.filter((sector) => {
    const [english, vietnamese] = VOCABULARY[sector]
    return texts.some(({ en, vi }) => english.test(en) || vietnamese.test(vi))
  })
