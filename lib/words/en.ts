import figures from './messages/en/figures.json'
import home from './messages/en/home.json'
import zones from './messages/en/zones.json'
import zone from './messages/en/zone.json'
import passport from './messages/en/passport.json'
import derivations from './messages/en/derivations.json'
import identities from './messages/en/identities.json'
import freshness from './messages/en/freshness.json'
import seals from './messages/en/seals.json'
import conflicts from './messages/en/conflicts.json'
import shell from './messages/en/shell.json'
import forms from './messages/en/forms.json'
import problems from './messages/en/problems.json'
import staff from './messages/en/staff.json'
import asOf from './messages/en/asOf.json'
import metrics from './messages/en/metrics.json'
import incentives from './messages/en/incentives.json'
import events from './messages/en/events.json'
import releases from './messages/en/releases.json'
import sources from './messages/en/sources.json'
import methodology from './messages/en/methodology.json'
import review from './messages/en/review.json'
import preview from './messages/en/preview.json'
import grid from './messages/en/grid.json'
import checks from './messages/en/checks.json'
import imports from './messages/en/imports.json'
import mail from './messages/en/mail.json'
import alarms from './messages/en/alarms.json'
import editor from './messages/en/editor.json'
import estimate from './messages/en/estimate.json'
import law from './messages/en/law.json'
import questions from './messages/en/questions.json'
import spaces from './messages/en/spaces.json'
import attachments from './messages/en/attachments.json'
import history from './messages/en/history.json'
import search from './messages/en/search.json'
import compare from './messages/en/compare.json'
import shortlist from './messages/en/shortlist.json'
import briefing from './messages/en/briefing.json'
import map from './messages/en/map.json'
import find from './messages/en/find.json'
import prices from './messages/en/prices.json'
import explore from './messages/en/explore.json'
import factsheet from './messages/en/factsheet.json'
import descriptions from './messages/en/descriptions.json'

/** The portal's words in English, one namespace a file. A new one is added here and in `vi.ts`. */
export const en = {
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
