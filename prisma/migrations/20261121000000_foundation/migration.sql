-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('delegation_visit', 'seminar');

-- CreateEnum
CREATE TYPE "Aggregation" AS ENUM ('sum', 'ratio_of_sums', 'last', 'none');

-- CreateEnum
CREATE TYPE "MetricNature" AS ENUM ('level', 'flow');

-- CreateEnum
CREATE TYPE "Cadence" AS ENUM ('quarterly', 'yearly', 'irregular');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('exact', 'about', 'over', 'at_least', 'under');

-- CreateEnum
CREATE TYPE "ObservationStatus" AS ENUM ('reported', 'provisional', 'estimated', 'derived');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('high', 'medium', 'low');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('ruled', 'alternate');

-- CreateEnum
CREATE TYPE "InstrumentKind" AS ENUM ('law', 'decree', 'resolution', 'decision', 'circular', 'official_letter');

-- CreateEnum
CREATE TYPE "IncentiveForce" AS ENUM ('in_force', 'historic', 'target', 'policy_aim', 'to_be_checked');

-- CreateEnum
CREATE TYPE "OrganisationRole" AS ENUM ('operator', 'investor', 'tenant', 'organiser', 'visitor');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('contributor', 'publisher', 'auditor', 'administrator');

-- CreateEnum
CREATE TYPE "ChangeSetState" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "ChangeSetOrigin" AS ENUM ('form', 'facts');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('network', 'place', 'zone', 'site', 'metric', 'definition', 'source', 'organisation', 'observation', 'statement', 'conflict', 'legal_instrument', 'incentive', 'event');

-- CreateEnum
CREATE TYPE "ChangeOperation" AS ENUM ('create', 'supersede', 'withdraw');

-- CreateEnum
CREATE TYPE "ChangeNature" AS ENUM ('revision', 'correction');

-- CreateEnum
CREATE TYPE "SourceQuality" AS ENUM ('official', 'press', 'company', 'lawfirm', 'weak', 'background');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('network', 'zone', 'site', 'place');

-- CreateEnum
CREATE TYPE "Membership" AS ENUM ('member', 'inferred_member', 'expansion', 'outside', 'prospective', 'benchmark');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('preparing', 'planned', 'established', 'built', 'operating');

-- CreateEnum
CREATE TYPE "SiteKind" AS ENUM ('site', 'phase', 'building');

-- CreateTable
CREATE TABLE "Event" (
    "slug" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "EventVersion" (
    "id" SERIAL NOT NULL,
    "eventSlug" TEXT NOT NULL,
    "kind" "EventKind" NOT NULL,
    "name" JSONB NOT NULL,
    "date" DATE NOT NULL,
    "hostSlug" TEXT,
    "purpose" JSONB,
    "topics" JSONB NOT NULL,
    "exhibits" JSONB NOT NULL,
    "sourceId" TEXT NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "EventVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventPlace" (
    "eventVersionId" INTEGER NOT NULL,
    "placeKey" TEXT NOT NULL,

    CONSTRAINT "EventPlace_pkey" PRIMARY KEY ("eventVersionId","placeKey")
);

-- CreateTable
CREATE TABLE "EventOrganisation" (
    "eventVersionId" INTEGER NOT NULL,
    "organisationSlug" TEXT NOT NULL,
    "role" "OrganisationRole" NOT NULL,

    CONSTRAINT "EventOrganisation_pkey" PRIMARY KEY ("eventVersionId","organisationSlug")
);

-- CreateTable
CREATE TABLE "EventInstrument" (
    "eventVersionId" INTEGER NOT NULL,
    "instrumentSlug" TEXT NOT NULL,

    CONSTRAINT "EventInstrument_pkey" PRIMARY KEY ("eventVersionId","instrumentSlug")
);

-- CreateTable
CREATE TABLE "Metric" (
    "key" TEXT NOT NULL,

    CONSTRAINT "Metric_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "MetricVersion" (
    "id" SERIAL NOT NULL,
    "metricKey" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "topic" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "nature" "MetricNature" NOT NULL,
    "aggregation" "Aggregation" NOT NULL,
    "formula" TEXT,
    "cadence" "Cadence" NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "MetricVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Definition" (
    "key" TEXT NOT NULL,
    "metricKey" TEXT NOT NULL,

    CONSTRAINT "Definition_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "DefinitionVersion" (
    "id" SERIAL NOT NULL,
    "definitionKey" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "DefinitionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" SERIAL NOT NULL,
    "subjectKey" TEXT NOT NULL,
    "metricKey" TEXT NOT NULL,
    "definitionKey" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "periodStart" DATE,
    "periodEnd" DATE,
    "periodApproximate" BOOLEAN NOT NULL,
    "periodNote" JSONB,
    "value" DECIMAL(30,8),
    "missingCause" JSONB,
    "unit" TEXT NOT NULL,
    "qualifier" "Qualifier" NOT NULL,
    "status" "ObservationStatus" NOT NULL,
    "verified" BOOLEAN NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "coverage" JSONB,
    "note" JSONB,
    "sourceId" TEXT NOT NULL,
    "standing" "Standing" NOT NULL,
    "standingReason" JSONB,
    "conflictKey" TEXT,
    "replacesId" INTEGER,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" SERIAL NOT NULL,
    "subjectKey" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "period" TEXT,
    "periodNote" JSONB,
    "note" JSONB,
    "verified" BOOLEAN NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "sourceId" TEXT NOT NULL,
    "replacesId" INTEGER,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalInstrument" (
    "slug" TEXT NOT NULL,

    CONSTRAINT "LegalInstrument_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "LegalInstrumentVersion" (
    "id" SERIAL NOT NULL,
    "instrumentSlug" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "kind" "InstrumentKind" NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB,
    "issued" TEXT,
    "effective" TEXT,
    "until" TEXT,
    "datesNote" JSONB,
    "force" JSONB NOT NULL,
    "note" JSONB,
    "verified" BOOLEAN NOT NULL,
    "sourceId" TEXT,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "LegalInstrumentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Incentive" (
    "slug" TEXT NOT NULL,

    CONSTRAINT "Incentive_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "IncentiveVersion" (
    "id" SERIAL NOT NULL,
    "incentiveSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "categories" TEXT[],
    "scopeKey" TEXT NOT NULL,
    "gives" JSONB NOT NULL,
    "rate" JSONB,
    "years" JSONB,
    "conditions" JSONB,
    "force" "IncentiveForce" NOT NULL,
    "forceNote" JSONB NOT NULL,
    "note" JSONB,
    "verified" BOOLEAN NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "IncentiveVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncentiveBasis" (
    "incentiveVersionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "instrumentSlug" TEXT NOT NULL,
    "article" JSONB,

    CONSTRAINT "IncentiveBasis_pkey" PRIMARY KEY ("incentiveVersionId","position")
);

-- CreateTable
CREATE TABLE "IncentiveSource" (
    "incentiveVersionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "IncentiveSource_pkey" PRIMARY KEY ("incentiveVersionId","position")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "slug" TEXT NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "OrganisationVersion" (
    "id" SERIAL NOT NULL,
    "organisationSlug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "OrganisationVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementOrganisation" (
    "statementId" INTEGER NOT NULL,
    "organisationSlug" TEXT NOT NULL,
    "role" "OrganisationRole" NOT NULL,

    CONSTRAINT "StatementOrganisation_pkey" PRIMARY KEY ("statementId","organisationSlug")
);

-- CreateTable
CREATE TABLE "User" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "id" SERIAL NOT NULL,
    "userId" INTEGER NOT NULL,
    "zoneSlug" TEXT,
    "role" "Role" NOT NULL,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" INTEGER,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,
    "requestId" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeSet" (
    "id" SERIAL NOT NULL,
    "origin" "ChangeSetOrigin" NOT NULL,
    "state" "ChangeSetState" NOT NULL,
    "authorId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "releaseNumber" INTEGER,

    CONSTRAINT "ChangeSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" SERIAL NOT NULL,
    "changeSetId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "operation" "ChangeOperation" NOT NULL,
    "zoneSlug" TEXT,
    "baseVersionId" INTEGER,
    "content" JSONB,
    "nature" "ChangeNature",
    "reason" JSONB,
    "versionId" INTEGER,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Release" (
    "number" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "title" JSONB NOT NULL,
    "publishedById" INTEGER,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceVersion" (
    "id" SERIAL NOT NULL,
    "sourceId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "published" TEXT NOT NULL,
    "quality" "SourceQuality" NOT NULL,
    "note" JSONB,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "SourceVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "key" TEXT NOT NULL,

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ConflictVersion" (
    "id" SERIAL NOT NULL,
    "conflictKey" TEXT NOT NULL,
    "topic" JSONB NOT NULL,
    "detail" JSONB NOT NULL,
    "ruling" JSONB NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "ConflictVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConflictSubject" (
    "conflictVersionId" INTEGER NOT NULL,
    "subjectKey" TEXT NOT NULL,

    CONSTRAINT "ConflictSubject_pkey" PRIMARY KEY ("conflictVersionId","subjectKey")
);

-- CreateTable
CREATE TABLE "Subject" (
    "key" TEXT NOT NULL,
    "kind" "SubjectKind" NOT NULL,

    CONSTRAINT "Subject_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Network" (
    "key" TEXT NOT NULL,

    CONSTRAINT "Network_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "NetworkVersion" (
    "id" SERIAL NOT NULL,
    "networkKey" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "NetworkVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Place" (
    "key" TEXT NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "PlaceVersion" (
    "id" SERIAL NOT NULL,
    "placeKey" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "country" JSONB NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "PlaceVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Zone" (
    "slug" TEXT NOT NULL,

    CONSTRAINT "Zone_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ZoneVersion" (
    "id" SERIAL NOT NULL,
    "zoneSlug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "networkKey" TEXT NOT NULL,
    "membership" "Membership" NOT NULL,
    "membershipNote" JSONB,
    "partOfSlug" TEXT,
    "stage" "Stage" NOT NULL,
    "stageNote" JSONB,
    "placeKey" TEXT NOT NULL,
    "website" TEXT,
    "latitude" DECIMAL(8,5),
    "longitude" DECIMAL(8,5),
    "positionNote" JSONB,
    "positionSourceId" TEXT,
    "positionVerified" BOOLEAN NOT NULL,
    "note" JSONB,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "ZoneVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Site" (
    "key" TEXT NOT NULL,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SiteVersion" (
    "id" SERIAL NOT NULL,
    "siteKey" TEXT NOT NULL,
    "zoneSlug" TEXT NOT NULL,
    "kind" "SiteKind" NOT NULL,
    "name" JSONB NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "SiteVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EventVersion_eventSlug_publishedIn_idx" ON "EventVersion"("eventSlug", "publishedIn");

-- CreateIndex
CREATE INDEX "EventVersion_hostSlug_idx" ON "EventVersion"("hostSlug");

-- CreateIndex
CREATE INDEX "EventVersion_sourceId_idx" ON "EventVersion"("sourceId");

-- CreateIndex
CREATE INDEX "EventPlace_placeKey_idx" ON "EventPlace"("placeKey");

-- CreateIndex
CREATE INDEX "EventOrganisation_organisationSlug_idx" ON "EventOrganisation"("organisationSlug");

-- CreateIndex
CREATE INDEX "EventInstrument_instrumentSlug_idx" ON "EventInstrument"("instrumentSlug");

-- CreateIndex
CREATE INDEX "MetricVersion_metricKey_publishedIn_idx" ON "MetricVersion"("metricKey", "publishedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Definition_key_metricKey_key" ON "Definition"("key", "metricKey");

-- CreateIndex
CREATE INDEX "DefinitionVersion_definitionKey_publishedIn_idx" ON "DefinitionVersion"("definitionKey", "publishedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_replacesId_key" ON "Observation"("replacesId");

-- CreateIndex
CREATE INDEX "Observation_subjectKey_metricKey_periodEnd_idx" ON "Observation"("subjectKey", "metricKey", "periodEnd");

-- CreateIndex
CREATE INDEX "Observation_metricKey_periodEnd_idx" ON "Observation"("metricKey", "periodEnd");

-- CreateIndex
CREATE INDEX "Observation_sourceId_idx" ON "Observation"("sourceId");

-- CreateIndex
CREATE INDEX "Observation_conflictKey_idx" ON "Observation"("conflictKey");

-- CreateIndex
CREATE INDEX "Observation_publishedIn_idx" ON "Observation"("publishedIn");

-- CreateIndex
CREATE INDEX "Observation_supersededIn_idx" ON "Observation"("supersededIn");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_replacesId_key" ON "Statement"("replacesId");

-- CreateIndex
CREATE INDEX "Statement_subjectKey_topic_position_idx" ON "Statement"("subjectKey", "topic", "position");

-- CreateIndex
CREATE INDEX "Statement_sourceId_idx" ON "Statement"("sourceId");

-- CreateIndex
CREATE INDEX "Statement_publishedIn_idx" ON "Statement"("publishedIn");

-- CreateIndex
CREATE INDEX "Statement_supersededIn_idx" ON "Statement"("supersededIn");

-- CreateIndex
CREATE INDEX "LegalInstrumentVersion_instrumentSlug_publishedIn_idx" ON "LegalInstrumentVersion"("instrumentSlug", "publishedIn");

-- CreateIndex
CREATE INDEX "LegalInstrumentVersion_sourceId_idx" ON "LegalInstrumentVersion"("sourceId");

-- CreateIndex
CREATE INDEX "IncentiveVersion_incentiveSlug_publishedIn_idx" ON "IncentiveVersion"("incentiveSlug", "publishedIn");

-- CreateIndex
CREATE INDEX "IncentiveVersion_scopeKey_idx" ON "IncentiveVersion"("scopeKey");

-- CreateIndex
CREATE INDEX "IncentiveBasis_instrumentSlug_idx" ON "IncentiveBasis"("instrumentSlug");

-- CreateIndex
CREATE INDEX "IncentiveSource_sourceId_idx" ON "IncentiveSource"("sourceId");

-- CreateIndex
CREATE INDEX "OrganisationVersion_organisationSlug_publishedIn_idx" ON "OrganisationVersion"("organisationSlug", "publishedIn");

-- CreateIndex
CREATE INDEX "StatementOrganisation_organisationSlug_idx" ON "StatementOrganisation"("organisationSlug");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Appointment_userId_idx" ON "Appointment"("userId");

-- CreateIndex
CREATE INDEX "Appointment_zoneSlug_idx" ON "Appointment"("zoneSlug");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_at_idx" ON "AuditEntry"("subject", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_action_subject_at_idx" ON "AuditEntry"("action", "subject", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");

-- CreateIndex
CREATE INDEX "ChangeSet_authorId_state_idx" ON "ChangeSet"("authorId", "state");

-- CreateIndex
CREATE INDEX "ChangeSet_state_updatedAt_idx" ON "ChangeSet"("state", "updatedAt");

-- CreateIndex
CREATE INDEX "ChangeSet_releaseNumber_idx" ON "ChangeSet"("releaseNumber");

-- CreateIndex
CREATE INDEX "Change_zoneSlug_idx" ON "Change"("zoneSlug");

-- CreateIndex
CREATE INDEX "Change_kind_baseVersionId_idx" ON "Change"("kind", "baseVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Change_changeSetId_kind_baseVersionId_key" ON "Change"("changeSetId", "kind", "baseVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Change_kind_versionId_key" ON "Change"("kind", "versionId");

-- CreateIndex
CREATE INDEX "Release_publishedAt_idx" ON "Release"("publishedAt");

-- CreateIndex
CREATE INDEX "SourceVersion_sourceId_publishedIn_idx" ON "SourceVersion"("sourceId", "publishedIn");

-- CreateIndex
CREATE INDEX "ConflictVersion_conflictKey_publishedIn_idx" ON "ConflictVersion"("conflictKey", "publishedIn");

-- CreateIndex
CREATE INDEX "ConflictSubject_subjectKey_idx" ON "ConflictSubject"("subjectKey");

-- CreateIndex
CREATE INDEX "NetworkVersion_networkKey_publishedIn_idx" ON "NetworkVersion"("networkKey", "publishedIn");

-- CreateIndex
CREATE INDEX "PlaceVersion_placeKey_publishedIn_idx" ON "PlaceVersion"("placeKey", "publishedIn");

-- CreateIndex
CREATE INDEX "ZoneVersion_zoneSlug_publishedIn_idx" ON "ZoneVersion"("zoneSlug", "publishedIn");

-- CreateIndex
CREATE INDEX "ZoneVersion_networkKey_idx" ON "ZoneVersion"("networkKey");

-- CreateIndex
CREATE INDEX "ZoneVersion_placeKey_idx" ON "ZoneVersion"("placeKey");

-- CreateIndex
CREATE INDEX "SiteVersion_siteKey_publishedIn_idx" ON "SiteVersion"("siteKey", "publishedIn");

-- CreateIndex
CREATE INDEX "SiteVersion_zoneSlug_idx" ON "SiteVersion"("zoneSlug");

-- AddForeignKey
ALTER TABLE "EventVersion" ADD CONSTRAINT "EventVersion_eventSlug_fkey" FOREIGN KEY ("eventSlug") REFERENCES "Event"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventVersion" ADD CONSTRAINT "EventVersion_hostSlug_fkey" FOREIGN KEY ("hostSlug") REFERENCES "Zone"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventVersion" ADD CONSTRAINT "EventVersion_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPlace" ADD CONSTRAINT "EventPlace_eventVersionId_fkey" FOREIGN KEY ("eventVersionId") REFERENCES "EventVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventPlace" ADD CONSTRAINT "EventPlace_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventOrganisation" ADD CONSTRAINT "EventOrganisation_eventVersionId_fkey" FOREIGN KEY ("eventVersionId") REFERENCES "EventVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventOrganisation" ADD CONSTRAINT "EventOrganisation_organisationSlug_fkey" FOREIGN KEY ("organisationSlug") REFERENCES "Organisation"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventInstrument" ADD CONSTRAINT "EventInstrument_eventVersionId_fkey" FOREIGN KEY ("eventVersionId") REFERENCES "EventVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventInstrument" ADD CONSTRAINT "EventInstrument_instrumentSlug_fkey" FOREIGN KEY ("instrumentSlug") REFERENCES "LegalInstrument"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MetricVersion" ADD CONSTRAINT "MetricVersion_metricKey_fkey" FOREIGN KEY ("metricKey") REFERENCES "Metric"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Definition" ADD CONSTRAINT "Definition_metricKey_fkey" FOREIGN KEY ("metricKey") REFERENCES "Metric"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DefinitionVersion" ADD CONSTRAINT "DefinitionVersion_definitionKey_fkey" FOREIGN KEY ("definitionKey") REFERENCES "Definition"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_subjectKey_fkey" FOREIGN KEY ("subjectKey") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_metricKey_fkey" FOREIGN KEY ("metricKey") REFERENCES "Metric"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_definitionKey_metricKey_fkey" FOREIGN KEY ("definitionKey", "metricKey") REFERENCES "Definition"("key", "metricKey") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_conflictKey_fkey" FOREIGN KEY ("conflictKey") REFERENCES "Conflict"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Observation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_subjectKey_fkey" FOREIGN KEY ("subjectKey") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Statement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalInstrumentVersion" ADD CONSTRAINT "LegalInstrumentVersion_instrumentSlug_fkey" FOREIGN KEY ("instrumentSlug") REFERENCES "LegalInstrument"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalInstrumentVersion" ADD CONSTRAINT "LegalInstrumentVersion_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveVersion" ADD CONSTRAINT "IncentiveVersion_incentiveSlug_fkey" FOREIGN KEY ("incentiveSlug") REFERENCES "Incentive"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveVersion" ADD CONSTRAINT "IncentiveVersion_scopeKey_fkey" FOREIGN KEY ("scopeKey") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveBasis" ADD CONSTRAINT "IncentiveBasis_incentiveVersionId_fkey" FOREIGN KEY ("incentiveVersionId") REFERENCES "IncentiveVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveBasis" ADD CONSTRAINT "IncentiveBasis_instrumentSlug_fkey" FOREIGN KEY ("instrumentSlug") REFERENCES "LegalInstrument"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveSource" ADD CONSTRAINT "IncentiveSource_incentiveVersionId_fkey" FOREIGN KEY ("incentiveVersionId") REFERENCES "IncentiveVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveSource" ADD CONSTRAINT "IncentiveSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationVersion" ADD CONSTRAINT "OrganisationVersion_organisationSlug_fkey" FOREIGN KEY ("organisationSlug") REFERENCES "Organisation"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementOrganisation" ADD CONSTRAINT "StatementOrganisation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementOrganisation" ADD CONSTRAINT "StatementOrganisation_organisationSlug_fkey" FOREIGN KEY ("organisationSlug") REFERENCES "Organisation"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_zoneSlug_fkey" FOREIGN KEY ("zoneSlug") REFERENCES "Zone"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeSet" ADD CONSTRAINT "ChangeSet_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeSet" ADD CONSTRAINT "ChangeSet_releaseNumber_fkey" FOREIGN KEY ("releaseNumber") REFERENCES "Release"("number") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceVersion" ADD CONSTRAINT "SourceVersion_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictVersion" ADD CONSTRAINT "ConflictVersion_conflictKey_fkey" FOREIGN KEY ("conflictKey") REFERENCES "Conflict"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictSubject" ADD CONSTRAINT "ConflictSubject_conflictVersionId_fkey" FOREIGN KEY ("conflictVersionId") REFERENCES "ConflictVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictSubject" ADD CONSTRAINT "ConflictSubject_subjectKey_fkey" FOREIGN KEY ("subjectKey") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Network" ADD CONSTRAINT "Network_key_fkey" FOREIGN KEY ("key") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NetworkVersion" ADD CONSTRAINT "NetworkVersion_networkKey_fkey" FOREIGN KEY ("networkKey") REFERENCES "Network"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_key_fkey" FOREIGN KEY ("key") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaceVersion" ADD CONSTRAINT "PlaceVersion_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Zone" ADD CONSTRAINT "Zone_slug_fkey" FOREIGN KEY ("slug") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneVersion" ADD CONSTRAINT "ZoneVersion_zoneSlug_fkey" FOREIGN KEY ("zoneSlug") REFERENCES "Zone"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneVersion" ADD CONSTRAINT "ZoneVersion_networkKey_fkey" FOREIGN KEY ("networkKey") REFERENCES "Network"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneVersion" ADD CONSTRAINT "ZoneVersion_partOfSlug_fkey" FOREIGN KEY ("partOfSlug") REFERENCES "Zone"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneVersion" ADD CONSTRAINT "ZoneVersion_placeKey_fkey" FOREIGN KEY ("placeKey") REFERENCES "Place"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ZoneVersion" ADD CONSTRAINT "ZoneVersion_positionSourceId_fkey" FOREIGN KEY ("positionSourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_key_fkey" FOREIGN KEY ("key") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteVersion" ADD CONSTRAINT "SiteVersion_siteKey_fkey" FOREIGN KEY ("siteKey") REFERENCES "Site"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteVersion" ADD CONSTRAINT "SiteVersion_zoneSlug_fkey" FOREIGN KEY ("zoneSlug") REFERENCES "Zone"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
