export const ORGANISATION_ROLES = ['operator', 'investor', 'tenant', 'organiser', 'visitor'] as const
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number]
