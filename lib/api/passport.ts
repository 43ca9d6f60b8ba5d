import type { Conflict } from '@/lib/conflicts/queries'
import type { Office, Passport, Published } from '@/lib/figures/passport'
import { apiFigure } from './figure'

const apiOffice = (office: Office | null) =>
  office && { role: office.role, zone: office.zone === null ? null : office.zone.slug }

/** When and why a version was published or taken back, and who answers for it, by role. */
const apiPublished = ({ release, publishedAt, nature, reason, by }: Published) => ({
  release,
  publishedAt,
  nature,
  reason,
  origin: by.origin,
  author: apiOffice(by.author),
  approver: apiOffice(by.approver),
})

/**
 * The passport of a figure as the data API promises it: the figure's own fields, then what backs it. `inputs` name
 * figures by their ids, and `observation` states each; `conflict` is the disagreement that it was ruled in.
 */
export const apiPassport = (passport: Passport, conflict: Conflict | null) => ({
  ...apiFigure(passport.figure),
  published: apiPublished(passport.published),
  formula: passport.formula,
  inputs: passport.inputs.map(({ role, figure }) => ({
    role,
    figure: figure.id,
    supersededIn: figure.supersededIn,
    observation: apiFigure(figure),
  })),
  supersededBy: passport.supersededBy && {
    ...apiPublished(passport.supersededBy),
    observation: apiFigure(passport.supersededBy.figure),
  },
  withdrawn: passport.withdrawn && apiPublished(passport.withdrawn),
  history: passport.history.map((version) => ({
    ...apiPublished(version),
    observation: apiFigure(version.figure),
  })),
  others: passport.others.map(apiFigure),
  conflict: conflict && {
    key: conflict.key,
    topic: conflict.topic,
    detail: conflict.detail,
    ruling: conflict.ruling,
  },
})
