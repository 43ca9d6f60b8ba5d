import * as z from 'zod'
import type { Creation } from '@/lib/changes/change'
import { ORGANISATION_ROLES, type OrganisationRole } from '@/lib/organisations/organisation'
import { organisationContent } from '@/lib/organisations/schema'
import { readFactsJson } from './facts-file'

const named = z.object({ fact: z.string(), role: z.enum(ORGANISATION_ROLES) })
const organisations = z
  .array(organisationContent.extend({ named: z.array(named).min(1) }))
  .parse(readFactsJson('organisations.json'))

/** Every body that the facts name as operator, investor, tenant, organiser or visitor, once each. */
export const organisationCreations = (): Creation[] =>
  organisations.map(({ slug, name }) => ({ kind: 'organisation', content: { slug, name } }))

/** The bodies that a fact names, and as what. */
export const organisationsIn = (...paths: string[]): { slug: string; role: OrganisationRole }[] =>
  organisations.flatMap(({ slug, named }) =>
    named.filter(({ fact }) => paths.includes(fact)).map(({ role }) => ({ slug, role })),
  )
