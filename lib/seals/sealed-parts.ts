/**
 * What a release seals: its rows of one table, or which rows of a table it superseded. Said here once more, apart from
 * the function in the database that seals: whoever alters that function must not decide what is verified.
 */
export type SealedPart = {
  name: string
  table: string
  /** Where its rows come from; the table is `t`. Rows that belong to no release are among them. */
  from: string
  /** The expression that says to which release a row belongs. */
  release: string
  /** The order of the rows within a release. */
  order: string
  /** The one column that is sealed, where not all are. */
  only?: string
  /** The column that is not. */
  without?: string
}

/** Each table of versions, with the table of what it has versions of and the columns that tie the two. */
const VERSIONS: readonly [table: string, of?: string, key?: string, reference?: string][] = [
  ['NetworkVersion', 'Network', 'key', 'networkKey'],
  ['PlaceVersion', 'Place', 'key', 'placeKey'],
  ['ZoneVersion', 'Zone', 'slug', 'zoneSlug'],
  ['SiteVersion', 'Site', 'key', 'siteKey'],
  ['MetricVersion', 'Metric', 'key', 'metricKey'],
  ['DefinitionVersion', 'Definition', 'key', 'definitionKey'],
  ['IdentityVersion', 'Identity', 'key', 'identityKey'],
  ['SourceVersion', 'Source', 'id', 'sourceId'],
  ['OrganisationVersion', 'Organisation', 'slug', 'organisationSlug'],
  ['ConflictVersion', 'Conflict', 'key', 'conflictKey'],
  ['LegalInstrumentVersion', 'LegalInstrument', 'slug', 'instrumentSlug'],
  ['IncentiveVersion', 'Incentive', 'slug', 'incentiveSlug'],
  ['EventVersion', 'Event', 'slug', 'eventSlug'],
  ['SpaceVersion', 'Space', 'key', 'spaceKey'],
  ['AttachmentVersion', 'Attachment', 'key', 'attachmentKey'],
  ['QuestionVersion', 'Question', 'key', 'questionKey'],
  ['Observation'],
  ['Statement'],
]

/** Each table whose rows are written with a version, with the column that names the version and their own place in it. */
const PIECES: readonly [table: string, version: string, reference: string, place: string][] = [
  ['ObservationInput', 'Observation', 'observationId', 't."position"'],
  ['StatementOrganisation', 'Statement', 'statementId', 't."organisationSlug" COLLATE "C"'],
  ['ConflictSubject', 'ConflictVersion', 'conflictVersionId', 't."subjectKey" COLLATE "C"'],
  ['IncentiveBasis', 'IncentiveVersion', 'incentiveVersionId', 't."position"'],
  ['IncentiveSource', 'IncentiveVersion', 'incentiveVersionId', 't."position"'],
  ['IncentiveCriterion', 'IncentiveVersion', 'incentiveVersionId', 't."position"'],
  ['IncentiveTerm', 'IncentiveVersion', 'incentiveVersionId', 't."position"'],
  ['IncentiveCompanion', 'IncentiveVersion', 'incentiveVersionId', 't."position"'],
  ['InstrumentEffect', 'LegalInstrumentVersion', 'instrumentVersionId', 't."position"'],
  ['StandardRate', 'LegalInstrumentVersion', 'instrumentVersionId', 't."position"'],
  ['EventPlace', 'EventVersion', 'eventVersionId', 't."placeKey" COLLATE "C"'],
  ['EventOrganisation', 'EventVersion', 'eventVersionId', 't."organisationSlug" COLLATE "C"'],
  ['EventInstrument', 'EventVersion', 'eventVersionId', 't."instrumentSlug" COLLATE "C"'],
]

const SUBJECTS = ['Network', 'Place', 'Zone', 'Site']

const part = (table: string, but: Omit<SealedPart, 'name' | 'table'>): SealedPart => ({
  name: table,
  table,
  ...but,
})

const published = VERSIONS.map(([table]) =>
  part(table, { from: `"${table}" t`, release: 't."publishedIn"', order: 't."id"', without: 'supersededIn' }),
)

const superseded = VERSIONS.map(([table]) => ({
  ...part(table, { from: `"${table}" t`, release: 't."supersededIn"', order: 't."id"', only: 'id' }),
  name: `${table}.supersededIn`,
}))

const identities = VERSIONS.flatMap(([version, table, key, reference]) =>
  table === undefined
    ? []
    : part(table, {
        from: `"${table}" t LEFT JOIN "${version}" v ON v."${reference}" = t."${key}"`,
        release: 'v."publishedIn"',
        order: `t."${key}" COLLATE "C"`,
      }),
)

const pieces = PIECES.map(([table, version, reference, place]) =>
  part(table, {
    from: `"${table}" t LEFT JOIN "${version}" v ON v."id" = t."${reference}"`,
    release: 'v."publishedIn"',
    order: `t."${reference}", ${place}`,
  }),
)

const subjectVersions = VERSIONS.filter(([, of]) => of !== undefined && SUBJECTS.includes(of))
  .map(([version, , , reference]) => `SELECT "${reference}" AS "key", "publishedIn" FROM "${version}"`)
  .join(' UNION ALL ')

/** Every part, in the order in which a broken one is told. */
export const SEALED_PARTS: readonly SealedPart[] = [
  part('Release', { from: '"Release" t', release: 't."number"', order: 't."number"' }),
  part('ChangeSet', {
    from: `(SELECT * FROM "ChangeSet" WHERE "state" = 'published' OR "releaseNumber" IS NOT NULL) t`,
    release: 't."releaseNumber"',
    order: 't."id"',
  }),
  part('Change', {
    // Drafts are nobody's yet; a change without its change set is published by no release.
    from: `(SELECT c.*, s."releaseNumber" AS "sealedIn" FROM "Change" c LEFT JOIN "ChangeSet" s ON s."id" = c."changeSetId"
      WHERE s."id" IS NULL OR s."state" = 'published' OR s."releaseNumber" IS NOT NULL) t`,
    release: 't."sealedIn"',
    order: 't."id"',
  }),
  ...published,
  ...superseded,
  ...pieces,
  ...identities,
  part('Subject', {
    from: `"Subject" t LEFT JOIN (${subjectVersions}) v ON v."key" = t."key"`,
    release: 'v."publishedIn"',
    order: 't."key" COLLATE "C"',
  }),
]
