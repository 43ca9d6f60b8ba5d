import { getTranslations } from 'next-intl/server'
import type { ChangeView } from '@/lib/changes/change-view'
import { ORGANISATION_ROLES } from '@/lib/organisations/organisation'
import { referencesIn } from '@/lib/releases/difference'
import { namesOf } from '@/lib/releases/references'
import type { Locale } from '@/lib/shared/text'
import { MEMBERSHIPS, SITE_KINDS } from '@/lib/zones/zone'

/** What the short forms do not ask of zones, statements and sites, in words: by field, `=`, and key. */
export async function toldChoices(changes: readonly ChangeView[], locale: Locale) {
  const told = changes.filter(({ kind }) => kind === 'zone' || kind === 'statement' || kind === 'site')
  if (told.length === 0) return {}
  const references = told.flatMap(({ before, after }) => [...referencesIn(before), ...referencesIn(after)])
  const [t, nameOf] = await Promise.all([getTranslations(), namesOf(references, 'live')])
  const named = references.flatMap(({ to, key }): [string, string][] => {
    const name = nameOf({ to, key })?.[locale] ?? key
    if (to === 'organisation') return [[`statement.organisations.slug=${key}`, name]]
    if (to === 'source') return [[`zone.position.source=${key}`, name]]
    return to === 'subject'
      ? ['network', 'partOf', 'place'].map((field): [string, string] => [`zone.${field}=${key}`, name])
      : []
  })
  return Object.fromEntries([
    ...named,
    ...ORGANISATION_ROLES.map((role) => [`statement.organisations.role=${role}`, t(`events.roles.${role}`)]),
    ...MEMBERSHIPS.map((one) => [`zone.membership=${one}`, t(`zones.membership.${one}`)]),
    ...SITE_KINDS.map((one) => [`site.kind=${one}`, t(`zone.siteKind.${one}`)]),
    ...(['yes', 'no'] as const).map((one) => [`zone.position.verified=${one}`, t(`forms.answers.${one}`)]),
  ]) as Record<string, string>
}
