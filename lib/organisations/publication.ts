import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { OrganisationContent } from './schema'

export async function publishOrganisation(
  tx: Transaction,
  release: number,
  { slug, name }: OrganisationContent,
) {
  await tx.organisation.upsert({ where: { slug }, create: { slug }, update: {} })
  return tx.organisationVersion.create({
    data: { name, organisationSlug: slug, publishedIn: release },
    select: { id: true },
  })
}
