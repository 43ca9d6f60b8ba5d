import type { NetworkContent } from '@/lib/zones/schema'

export const VIETNAMESE_ZONES = 'vn-digital-zones'
export const BENCHMARKS = 'benchmarks'

export const NETWORKS: readonly NetworkContent[] = [
  {
    key: VIETNAMESE_ZONES,
    name: {
      en: 'Concentrated digital technology zones of Viet Nam',
      vi: 'Hệ thống khu công nghệ số tập trung Việt Nam',
    },
    description: {
      en: 'The zones that the ministry reports together. It counts eight and no source lists them: the list of eight shown here is a reconstruction. Expansions, parks outside the eight and parks in preparation stand beside them and are marked.',
      vi: 'Các khu được Bộ báo cáo chung. Bộ nêu tám khu và không nguồn nào liệt kê: danh sách tám khu ở đây được dựng lại. Phần mở rộng, các khu ngoài tám khu và các khu đang chuẩn bị được trình bày kèm theo và có ghi rõ.',
    },
  },
  {
    key: BENCHMARKS,
    name: { en: 'Parks abroad for comparison', vi: 'Các khu ở nước ngoài để so sánh' },
    description: {
      en: 'Technology parks abroad. They differ in size, kind and in what they count; each figure says what it covers.',
      vi: 'Các khu công nghệ ở nước ngoài. Quy mô, loại hình và cách thống kê của các khu khác nhau; từng số liệu nêu rõ phạm vi.',
    },
  },
]
