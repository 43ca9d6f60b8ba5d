import type { SiteContent } from '@/lib/zones/schema'

/** Phases and buildings of a zone that have figures of their own. */
export const SITES: readonly SiteContent[] = [
  {
    key: 'ditp-phase-1',
    zone: 'ditp',
    kind: 'phase',
    name: {
      en: 'Da Nang Information Technology Park, phase 1',
      vi: 'Khu công nghệ thông tin tập trung Đà Nẵng, giai đoạn 1',
    },
  },
  {
    key: 'ditp-phase-2',
    zone: 'ditp',
    kind: 'phase',
    name: {
      en: 'Da Nang Information Technology Park, phase 2',
      vi: 'Khu công nghệ thông tin tập trung Đà Nẵng, giai đoạn 2',
    },
  },
  {
    key: 'dsp2-ict1',
    zone: 'dsp2',
    kind: 'building',
    name: {
      en: 'ICT1 building, Da Nang Software Park No. 2',
      vi: 'Tòa nhà ICT1, Công viên phần mềm Đà Nẵng số 2',
    },
  },
  {
    key: 'dsp2-ict2',
    zone: 'dsp2',
    kind: 'building',
    name: {
      en: 'ICT2 building, Da Nang Software Park No. 2',
      vi: 'Tòa nhà ICT2, Công viên phần mềm Đà Nẵng số 2',
    },
  },
  {
    key: 'dsp2-ict',
    zone: 'dsp2',
    kind: 'building',
    name: {
      en: 'ICT building, Da Nang Software Park No. 2',
      vi: 'Tòa nhà ICT, Công viên phần mềm Đà Nẵng số 2',
    },
  },
]

/** The site that a fact of a zone's profile is about, by the fact's path. */
export const SITE_OF_FACT: Record<string, string> = {
  'zones/ditp/investment/1': 'ditp-phase-1',
  'zones/dsp2/floor_area/1': 'dsp2-ict1',
  'zones/dsp2/floor_area/2': 'dsp2-ict2',
  'zones/dsp2/floor_area/3': 'dsp2-ict',
}
