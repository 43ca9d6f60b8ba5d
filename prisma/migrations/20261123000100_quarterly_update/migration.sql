-- CreateEnum
CREATE TYPE "AttachmentKind" AS ENUM ('picture', 'document');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('waiting', 'reading', 'read', 'refused', 'taken', 'cancelled');

-- CreateEnum
CREATE TYPE "ImportOutcome" AS ENUM ('new', 'changed', 'unchanged', 'wrong');

-- CreateEnum
CREATE TYPE "SpaceKind" AS ENUM ('land', 'factory', 'office', 'workspace', 'data_centre', 'housing');

-- CreateEnum
CREATE TYPE "PriceBasis" AS ENUM ('month', 'year', 'whole_term');

-- CreateEnum
CREATE TYPE "Inclusion" AS ENUM ('included', 'excluded', 'unknown');

-- AlterTable
ALTER TABLE "Change" ADD COLUMN     "approvedAt" TIMESTAMPTZ(3),
ADD COLUMN     "approvedById" INTEGER,
ADD COLUMN     "explanations" JSONB,
ADD COLUMN     "returnReason" TEXT;

-- AlterTable
ALTER TABLE "ChangeSet" ADD COLUMN     "approvedAt" TIMESTAMPTZ(3),
ADD COLUMN     "note" TEXT,
ADD COLUMN     "publicNote" JSONB,
ADD COLUMN     "returnReason" TEXT,
ADD COLUMN     "returnedAt" TIMESTAMPTZ(3),
ADD COLUMN     "rollsBack" INTEGER,
ADD COLUMN     "scheduledFor" TIMESTAMPTZ(3),
ADD COLUMN     "splitFromId" INTEGER,
ADD COLUMN     "submittedAt" TIMESTAMPTZ(3),
ADD COLUMN     "title" JSONB,
ADD COLUMN     "urgentReason" TEXT;

-- AlterTable
ALTER TABLE "MetricVersion" ADD COLUMN     "alertPercent" DECIMAL(8,2);

-- AlterTable
ALTER TABLE "Release" ADD COLUMN     "note" JSONB,
ADD COLUMN     "rollsBack" INTEGER;

-- CreateTable
CREATE TABLE "ReleaseTouch" (
    "releaseNumber" INTEGER NOT NULL,
    "tags" TEXT[],

    CONSTRAINT "ReleaseTouch_pkey" PRIMARY KEY ("releaseNumber")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "digest" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "sizes" JSONB NOT NULL,
    "uploadedById" INTEGER NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "key" TEXT NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AttachmentVersion" (
    "id" SERIAL NOT NULL,
    "attachmentKey" TEXT NOT NULL,
    "subjectKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "AttachmentKind" NOT NULL,
    "fileDigest" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "alternative" JSONB,
    "credit" TEXT NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "AttachmentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cell" (
    "id" SERIAL NOT NULL,
    "changeSetId" INTEGER NOT NULL,
    "subjectKey" TEXT NOT NULL,
    "metricKey" TEXT NOT NULL,
    "definitionKey" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "entry" JSONB NOT NULL,
    "problems" TEXT[],
    "changeId" INTEGER,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Cell_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presence" (
    "userId" INTEGER NOT NULL,
    "zoneSlug" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("userId","zoneSlug")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" SERIAL NOT NULL,
    "authorId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "fileKey" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'waiting',
    "problem" JSONB,
    "rowsRead" INTEGER NOT NULL DEFAULT 0,
    "rowsInAll" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "changeSetId" INTEGER,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" INTEGER NOT NULL,
    "sheet" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "outcome" "ImportOutcome" NOT NULL,
    "zoneSlug" TEXT,
    "problems" JSONB,
    "base" INTEGER,
    "content" JSONB,
    "why" JSONB,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId","sheet","row")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" SERIAL NOT NULL,
    "to" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "givenUpAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" SERIAL NOT NULL,
    "userId" INTEGER NOT NULL,
    "zoneSlug" TEXT NOT NULL,
    "due" DATE NOT NULL,
    "step" INTEGER NOT NULL,
    "mailId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReleaseCheck" (
    "releaseNumber" INTEGER NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "passed" BOOLEAN NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "ReleaseCheck_pkey" PRIMARY KEY ("releaseNumber")
);

-- CreateTable
CREATE TABLE "Alarm" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "releaseNumber" INTEGER,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" INTEGER,

    CONSTRAINT "Alarm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewComment" (
    "id" SERIAL NOT NULL,
    "changeSetId" INTEGER NOT NULL,
    "changeId" INTEGER,
    "authorId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "text" TEXT NOT NULL,

    CONSTRAINT "ReviewComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OnePersonRule" (
    "id" SERIAL NOT NULL,
    "zoneSlug" TEXT NOT NULL,
    "allowed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "setById" INTEGER NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OnePersonRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AfterReview" (
    "releaseNumber" INTEGER NOT NULL,
    "urgentReason" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reviewerId" INTEGER,
    "closedAt" TIMESTAMPTZ(3),
    "upheld" BOOLEAN,
    "note" TEXT,

    CONSTRAINT "AfterReview_pkey" PRIMARY KEY ("releaseNumber")
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" SERIAL NOT NULL,
    "changeSetId" INTEGER NOT NULL,
    "tokenDigest" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreviewVisit" (
    "id" SERIAL NOT NULL,
    "linkId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "path" TEXT NOT NULL,
    "allowed" BOOLEAN NOT NULL,

    CONSTRAINT "PreviewVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Space" (
    "key" TEXT NOT NULL,

    CONSTRAINT "Space_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SpaceVersion" (
    "id" SERIAL NOT NULL,
    "spaceKey" TEXT NOT NULL,
    "zoneSlug" TEXT NOT NULL,
    "siteKey" TEXT,
    "kind" "SpaceKind" NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB,
    "size" DECIMAL(20,4),
    "sizeUnit" TEXT,
    "availableFrom" TEXT,
    "price" DECIMAL(30,8),
    "priceUnit" TEXT,
    "priceBasis" "PriceBasis",
    "priceTermEnd" INTEGER,
    "tax" "Inclusion" NOT NULL,
    "fees" "Inclusion" NOT NULL,
    "period" TEXT NOT NULL,
    "note" JSONB,
    "verified" BOOLEAN NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "sourceId" TEXT NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "SpaceVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StoredFile_uploadedById_idx" ON "StoredFile"("uploadedById");

-- CreateIndex
CREATE INDEX "AttachmentVersion_attachmentKey_publishedIn_idx" ON "AttachmentVersion"("attachmentKey", "publishedIn");

-- CreateIndex
CREATE INDEX "AttachmentVersion_subjectKey_idx" ON "AttachmentVersion"("subjectKey");

-- CreateIndex
CREATE INDEX "AttachmentVersion_fileDigest_idx" ON "AttachmentVersion"("fileDigest");

-- CreateIndex
CREATE INDEX "Cell_subjectKey_period_idx" ON "Cell"("subjectKey", "period");

-- CreateIndex
CREATE INDEX "Cell_changeId_idx" ON "Cell"("changeId");

-- CreateIndex
CREATE UNIQUE INDEX "Cell_changeSetId_subjectKey_definitionKey_period_key" ON "Cell"("changeSetId", "subjectKey", "definitionKey", "period");

-- CreateIndex
CREATE INDEX "Presence_zoneSlug_seenAt_idx" ON "Presence"("zoneSlug", "seenAt");

-- CreateIndex
CREATE INDEX "Import_authorId_createdAt_idx" ON "Import"("authorId", "createdAt");

-- CreateIndex
CREATE INDEX "Import_state_idx" ON "Import"("state");

-- CreateIndex
CREATE INDEX "Import_changeSetId_idx" ON "Import"("changeSetId");

-- CreateIndex
CREATE INDEX "ImportRow_importId_outcome_row_idx" ON "ImportRow"("importId", "outcome", "row");

-- CreateIndex
CREATE INDEX "Mail_sentAt_createdAt_idx" ON "Mail"("sentAt", "createdAt");

-- CreateIndex
CREATE INDEX "Mail_about_idx" ON "Mail"("about");

-- CreateIndex
CREATE INDEX "Reminder_zoneSlug_idx" ON "Reminder"("zoneSlug");

-- CreateIndex
CREATE INDEX "Reminder_mailId_idx" ON "Reminder"("mailId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_userId_zoneSlug_due_step_key" ON "Reminder"("userId", "zoneSlug", "due", "step");

-- CreateIndex
CREATE INDEX "Alarm_closedAt_raisedAt_idx" ON "Alarm"("closedAt", "raisedAt");

-- CreateIndex
CREATE INDEX "Alarm_releaseNumber_idx" ON "Alarm"("releaseNumber");

-- CreateIndex
CREATE INDEX "Alarm_closedById_idx" ON "Alarm"("closedById");

-- CreateIndex
CREATE INDEX "ReviewComment_changeSetId_at_idx" ON "ReviewComment"("changeSetId", "at");

-- CreateIndex
CREATE INDEX "ReviewComment_changeId_idx" ON "ReviewComment"("changeId");

-- CreateIndex
CREATE INDEX "ReviewComment_authorId_idx" ON "ReviewComment"("authorId");

-- CreateIndex
CREATE INDEX "OnePersonRule_zoneSlug_id_idx" ON "OnePersonRule"("zoneSlug", "id");

-- CreateIndex
CREATE INDEX "OnePersonRule_setById_idx" ON "OnePersonRule"("setById");

-- CreateIndex
CREATE INDEX "AfterReview_closedAt_idx" ON "AfterReview"("closedAt");

-- CreateIndex
CREATE INDEX "AfterReview_reviewerId_idx" ON "AfterReview"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "PreviewLink_tokenDigest_key" ON "PreviewLink"("tokenDigest");

-- CreateIndex
CREATE INDEX "PreviewLink_changeSetId_idx" ON "PreviewLink"("changeSetId");

-- CreateIndex
CREATE INDEX "PreviewLink_createdById_idx" ON "PreviewLink"("createdById");

-- CreateIndex
CREATE INDEX "PreviewVisit_linkId_at_idx" ON "PreviewVisit"("linkId", "at");

-- CreateIndex
CREATE INDEX "SpaceVersion_spaceKey_publishedIn_idx" ON "SpaceVersion"("spaceKey", "publishedIn");

-- CreateIndex
CREATE INDEX "SpaceVersion_zoneSlug_idx" ON "SpaceVersion"("zoneSlug");

-- CreateIndex
CREATE INDEX "SpaceVersion_siteKey_idx" ON "SpaceVersion"("siteKey");

-- CreateIndex
CREATE INDEX "SpaceVersion_sourceId_idx" ON "SpaceVersion"("sourceId");

-- CreateIndex
CREATE INDEX "ChangeSet_state_submittedAt_idx" ON "ChangeSet"("state", "submittedAt");

-- CreateIndex
CREATE INDEX "ChangeSet_state_scheduledFor_idx" ON "ChangeSet"("state", "scheduledFor");

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttachmentVersion" ADD CONSTRAINT "AttachmentVersion_attachmentKey_fkey" FOREIGN KEY ("attachmentKey") REFERENCES "Attachment"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttachmentVersion" ADD CONSTRAINT "AttachmentVersion_subjectKey_fkey" FOREIGN KEY ("subjectKey") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttachmentVersion" ADD CONSTRAINT "AttachmentVersion_fileDigest_fkey" FOREIGN KEY ("fileDigest") REFERENCES "StoredFile"("digest") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_subjectKey_fkey" FOREIGN KEY ("subjectKey") REFERENCES "Subject"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "Change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_zoneSlug_fkey" FOREIGN KEY ("zoneSlug") REFERENCES "Zone"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_zoneSlug_fkey" FOREIGN KEY ("zoneSlug") REFERENCES "Zone"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseCheck" ADD CONSTRAINT "ReleaseCheck_releaseNumber_fkey" FOREIGN KEY ("releaseNumber") REFERENCES "Release"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alarm" ADD CONSTRAINT "Alarm_releaseNumber_fkey" FOREIGN KEY ("releaseNumber") REFERENCES "Release"("number") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alarm" ADD CONSTRAINT "Alarm_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewComment" ADD CONSTRAINT "ReviewComment_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewComment" ADD CONSTRAINT "ReviewComment_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "Change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewComment" ADD CONSTRAINT "ReviewComment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnePersonRule" ADD CONSTRAINT "OnePersonRule_zoneSlug_fkey" FOREIGN KEY ("zoneSlug") REFERENCES "Zone"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnePersonRule" ADD CONSTRAINT "OnePersonRule_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterReview" ADD CONSTRAINT "AfterReview_releaseNumber_fkey" FOREIGN KEY ("releaseNumber") REFERENCES "Release"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterReview" ADD CONSTRAINT "AfterReview_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewVisit" ADD CONSTRAINT "PreviewVisit_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "PreviewLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceVersion" ADD CONSTRAINT "SpaceVersion_spaceKey_fkey" FOREIGN KEY ("spaceKey") REFERENCES "Space"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceVersion" ADD CONSTRAINT "SpaceVersion_zoneSlug_fkey" FOREIGN KEY ("zoneSlug") REFERENCES "Zone"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceVersion" ADD CONSTRAINT "SpaceVersion_siteKey_fkey" FOREIGN KEY ("siteKey") REFERENCES "Site"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpaceVersion" ADD CONSTRAINT "SpaceVersion_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseTouch" ADD CONSTRAINT "ReleaseTouch_releaseNumber_fkey" FOREIGN KEY ("releaseNumber") REFERENCES "Release"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Release_rollsBack_idx" ON "Release"("rollsBack");
