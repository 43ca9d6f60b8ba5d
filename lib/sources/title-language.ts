import type { Locale } from '@/lib/shared/text'

const VIETNAMESE_LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

// Syllables that titles in Vietnamese hold even where their marks were left out, and that are no English words.
const SYLLABLES = new Set(
  'khu cong nghe tap trung phan mem thanh lap doanh nghiep dat nuoc thu tuong quyet dinh nghi gioi thieu phat trien dieu kien tieu bao hoan thien huong den xanh thong minh ty dong trieu nhan luc cua cho tai tu duoc va nam sap moi khai truong ngay vien nganh khanh giam toan hoi nhap quan'.split(
    ' ',
  ),
)

/**
 * The language in which a source's title is written, so that it is read aloud as it is written.
 * Vietnamese titles are often quoted without their marks.
 * @returns `en` for what is not Vietnamese, whatever other language it is in: sources are quoted in Latin letters
 */
export function titleLanguage(title: string): Locale {
  if (VIETNAMESE_LETTER.test(title)) return 'vi'
  const words = title.toLowerCase().match(/[a-z]+/g) ?? []
  const vietnamese = words.filter((word) => SYLLABLES.has(word)).length
  // Names of places hold one or two in an English title.
  return vietnamese >= 3 && vietnamese * 4 >= words.length ? 'vi' : 'en'
}

const ENGLISH_WORD =
  /\b(the|of|and|from|via|by|in|a|for|to|reprint|mirror|copy|blog|news|portal|text|database|government|english|mentions|today|times|law|administration|department|committee)\b/i

/** The language of a publisher's name where it is more than a name: "third-party copy in a public code repository". */
export const publisherLanguage = (publisher: string): 'en' | null =>
  ENGLISH_WORD.test(publisher) && !VIETNAMESE_LETTER.test(publisher) ? 'en' : null

/** A title that says the same in both languages, in that of the reader; as it is where it stands in one. */
export function titleIn(title: string, locale: Locale): string {
  const [english, vietnamese, ...more] = title.split(' / ')
  if (!english || !vietnamese || more.length > 0) return title
  if (titleLanguage(english) !== 'en' || titleLanguage(vietnamese) !== 'vi') return title
  return locale === 'en' ? english : vietnamese
}
