import type { Figure } from '@/lib/figures/figure'
import type { Candidate, Evidence } from './candidate'
import { type Need, type Needs, statedNeeds } from './needs'
import type { Offer, SpaceNeed } from './offer'
import { sectorNamed } from './sector'
import { type Answer, passIf, reaches, type Verdict } from './verdict'

type Judged = { answer: Answer; evidence: Evidence | null }

const by = (figure: Figure | undefined, answer: Answer): Judged =>
  figure ? { answer, evidence: { kind: 'figure', figure } } : { answer: 'unknown', evidence: null }

/** Whether there is room where no space is published: what is vacant, or that the whole zone is too small. */
function roomInAll({ figures }: Candidate, { purpose, area }: Needs): Judged {
  const { land_vacant: vacant, land_area: land, capacity, occupancy } = figures
  if (area !== null && purpose === 'land' && vacant) return by(vacant, reaches(vacant, area))
  const whole = purpose === 'land' ? land : purpose === 'seats' ? capacity : undefined
  if (area !== null && whole && reaches(whole, area) === 'fail') return by(whole, 'fail')
  // How full it is says whom to ask first, and not whether there is room.
  return by(occupancy, 'unknown')
}

function ofSpace(need: SpaceNeed, candidate: Candidate, needs: Needs, best: Offer | undefined): Judged {
  if (best) {
    const { space, price } = best
    return { answer: best.answers[need] ?? 'unknown', evidence: { kind: 'space', space, price } }
  }
  return need === 'area' ? roomInAll(candidate, needs) : { answer: 'unknown', evidence: null }
}

const ofZone = (answer: Answer): Judged => ({ answer, evidence: { kind: 'zone' } })

type Judge = (candidate: Candidate, needs: Needs, best: Offer | undefined) => Judged

const JUDGES: Record<Need, Judge> = {
  area: (...asked) => ofSpace('area', ...asked),
  date: (...asked) => ofSpace('date', ...asked),
  budget: (...asked) => ofSpace('budget', ...asked),
  city: ({ zone }, { cities }) => ofZone(passIf(cities.includes(zone.place.key))),
  // That sources do not name it does not mean that nobody there does it.
  sector({ sectors }, { sector }) {
    const statement = sectors.find(({ text }) => sector !== null && sectorNamed(text, sector))
    return statement
      ? { answer: 'pass', evidence: { kind: 'statement', statement } }
      : { answer: 'unknown', evidence: null }
  },
  talent: ({ figures: { workforce } }, { talent }) =>
    by(workforce, workforce && talent !== null ? reaches(workforce, talent) : 'unknown'),
  operating: ({ zone }) => ofZone(passIf(zone.stage === 'operating')),
  recognised({ zone: { membership } }) {
    if (membership === 'member') return ofZone('pass')
    return ofZone(membership === 'inferred_member' || membership === 'expansion' ? 'unknown' : 'fail')
  },
}

/** How a zone answers every need that is stated, in the order of the questions. */
export const judge = (candidate: Candidate, needs: Needs, best: Offer | undefined): Verdict[] =>
  statedNeeds(needs).map((need) => ({
    need,
    must: needs.must.includes(need),
    ...JUDGES[need](candidate, needs, best),
  }))
