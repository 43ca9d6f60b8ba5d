import type { en } from './en'
import figures from './messages/vi/figures.json'
import home from './messages/vi/home.json'
import zones from './messages/vi/zones.json'
import zone from './messages/vi/zone.json'
import passport from './messages/vi/passport.json'
import derivations from './messages/vi/derivations.json'
import identities from './messages/vi/identities.json'
import freshness from './messages/vi/freshness.json'
import seals from './messages/vi/seals.json'
import conflicts from './messages/vi/conflicts.json'
import shell from './messages/vi/shell.json'
import forms from './messages/vi/forms.json'
import problems from './messages/vi/problems.json'
import staff from './messages/vi/staff.json'
import asOf from './messages/vi/asOf.json'
import metrics from './messages/vi/metrics.json'
import incentives from './messages/vi/incentives.json'
import events from './messages/vi/events.json'
import releases from './messages/vi/releases.json'
import sources from './messages/vi/sources.json'
import methodology from './messages/vi/methodology.json'
import review from './messages/vi/review.json'
import preview from './messages/vi/preview.json'
import grid from './messages/vi/grid.json'
import checks from './messages/vi/checks.json'
import imports from './messages/vi/imports.json'
import mail from './messages/vi/mail.json'
import alarms from './messages/vi/alarms.json'
import editor from './messages/vi/editor.json'
import estimate from './messages/vi/estimate.json'
import law from './messages/vi/law.json'
import questions from './messages/vi/questions.json'
import spaces from './messages/vi/spaces.json'
import attachments from './messages/vi/attachments.json'
import history from './messages/vi/history.json'
import search from './messages/vi/search.json'
import compare from './messages/vi/compare.json'
import shortlist from './messages/vi/shortlist.json'
import briefing from './messages/vi/briefing.json'
import map from './messages/vi/map.json'
import find from './messages/vi/find.json'
import prices from './messages/vi/prices.json'
import explore from './messages/vi/explore.json'
import factsheet from './messages/vi/factsheet.json'
import descriptions from './messages/vi/descriptions.json'

/** The portal's words in Vietnamese, the same keys as in English. */
export const vi: typeof en = {
  search,
  compare,
  shortlist,
  briefing,
  map,
  find,
  prices,
  explore,
  factsheet,
  descriptions,
  asOf,
  conflicts,
  seals,
  freshness,
  identities,
  derivations,
  events,
  figures,
  forms,
  home,
  incentives,
  methodology,
  metrics,
  passport,
  problems,
  releases,
  shell,
  sources,
  staff,
  zone,
  zones,
  review,
  preview,
  grid,
  checks,
  imports,
  mail,
  alarms,
  editor,
  estimate,
  law,
  questions,
  spaces,
  attachments,
  history,
}
