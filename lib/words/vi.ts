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

/** The portal's words in Vietnamese, the same keys as in English. */
export const vi: typeof en = {
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
}
