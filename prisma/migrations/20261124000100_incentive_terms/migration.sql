-- CreateEnum
CREATE TYPE "EffectKind" AS ENUM ('amends', 'replaces', 'repeals', 'guides');

-- CreateEnum
CREATE TYPE "Tax" AS ENUM ('cit', 'pit', 'vat', 'land_rent', 'import_duty');

-- CreateEnum
CREATE TYPE "AnswerKind" AS ENUM ('yes_no', 'choice', 'amount');

-- CreateEnum
CREATE TYPE "CriterionTest" AS ENUM ('is', 'is_not', 'at_least', 'more_than', 'at_most', 'less_than');

-- CreateEnum
CREATE TYPE "TermKind" AS ENUM ('rate', 'relief', 'extension');

-- CreateEnum
CREATE TYPE "CountStart" AS ENUM ('first_revenue', 'first_taxable_income');

-- AlterTable
ALTER TABLE "IncentiveVersion" ADD COLUMN     "grantedFrom" TEXT,
ADD COLUMN     "grantedUntil" TEXT,
ADD COLUMN     "transition" JSONB,
ADD COLUMN     "unpriced" JSONB;

-- AlterTable
ALTER TABLE "LegalInstrumentVersion" ADD COLUMN     "issuer" JSONB;

-- CreateTable
CREATE TABLE "InstrumentEffect" (
    "instrumentVersionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "EffectKind" NOT NULL,
    "instrumentSlug" TEXT NOT NULL,
    "from" TEXT,
    "part" JSONB,
    "doubt" JSONB,

    CONSTRAINT "InstrumentEffect_pkey" PRIMARY KEY ("instrumentVersionId","position")
);

-- CreateTable
CREATE TABLE "StandardRate" (
    "instrumentVersionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "tax" "Tax" NOT NULL,
    "percent" DECIMAL(7,4) NOT NULL,
    "article" JSONB,
    "doubt" JSONB,

    CONSTRAINT "StandardRate_pkey" PRIMARY KEY ("instrumentVersionId","position")
);

-- CreateTable
CREATE TABLE "Question" (
    "key" TEXT NOT NULL,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "QuestionVersion" (
    "id" SERIAL NOT NULL,
    "questionKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "hint" JSONB,
    "answer" "AnswerKind" NOT NULL,
    "unit" TEXT,
    "options" JSONB NOT NULL,
    "askedFirst" BOOLEAN NOT NULL,
    "knownFrom" TEXT,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "QuestionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncentiveCriterion" (
    "incentiveVersionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "variant" INTEGER,
    "alternative" INTEGER,
    "questionKey" TEXT NOT NULL,
    "test" "CriterionTest" NOT NULL,
    "value" TEXT NOT NULL,
    "instrumentSlug" TEXT,
    "article" JSONB,
    "doubt" JSONB,

    CONSTRAINT "IncentiveCriterion_pkey" PRIMARY KEY ("incentiveVersionId","position")
);

-- CreateTable
CREATE TABLE "IncentiveTerm" (
    "incentiveVersionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "variant" INTEGER,
    "tax" "Tax" NOT NULL,
    "kind" "TermKind" NOT NULL,
    "percent" DECIMAL(7,4),
    "years" INTEGER,
    "exemptYears" INTEGER,
    "reducedYears" INTEGER,
    "reducedBy" DECIMAL(7,4),
    "times" DECIMAL(7,4),
    "countFrom" "CountStart",
    "atLatestIn" INTEGER,
    "instrumentSlug" TEXT NOT NULL,
    "article" JSONB,
    "doubt" JSONB,

    CONSTRAINT "IncentiveTerm_pkey" PRIMARY KEY ("incentiveVersionId","position")
);

-- CreateTable
CREATE TABLE "IncentiveCompanion" (
    "incentiveVersionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "companionSlug" TEXT NOT NULL,
    "doubt" JSONB,

    CONSTRAINT "IncentiveCompanion_pkey" PRIMARY KEY ("incentiveVersionId","position")
);

-- CreateIndex
CREATE INDEX "InstrumentEffect_instrumentSlug_idx" ON "InstrumentEffect"("instrumentSlug");

-- CreateIndex
CREATE INDEX "QuestionVersion_questionKey_publishedIn_idx" ON "QuestionVersion"("questionKey", "publishedIn");

-- CreateIndex
CREATE INDEX "IncentiveCriterion_questionKey_idx" ON "IncentiveCriterion"("questionKey");

-- CreateIndex
CREATE INDEX "IncentiveCriterion_instrumentSlug_idx" ON "IncentiveCriterion"("instrumentSlug");

-- CreateIndex
CREATE INDEX "IncentiveTerm_instrumentSlug_idx" ON "IncentiveTerm"("instrumentSlug");

-- CreateIndex
CREATE INDEX "IncentiveCompanion_companionSlug_idx" ON "IncentiveCompanion"("companionSlug");

-- AddForeignKey
ALTER TABLE "InstrumentEffect" ADD CONSTRAINT "InstrumentEffect_instrumentVersionId_fkey" FOREIGN KEY ("instrumentVersionId") REFERENCES "LegalInstrumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstrumentEffect" ADD CONSTRAINT "InstrumentEffect_instrumentSlug_fkey" FOREIGN KEY ("instrumentSlug") REFERENCES "LegalInstrument"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandardRate" ADD CONSTRAINT "StandardRate_instrumentVersionId_fkey" FOREIGN KEY ("instrumentVersionId") REFERENCES "LegalInstrumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_questionKey_fkey" FOREIGN KEY ("questionKey") REFERENCES "Question"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveCriterion" ADD CONSTRAINT "IncentiveCriterion_incentiveVersionId_fkey" FOREIGN KEY ("incentiveVersionId") REFERENCES "IncentiveVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveCriterion" ADD CONSTRAINT "IncentiveCriterion_questionKey_fkey" FOREIGN KEY ("questionKey") REFERENCES "Question"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveCriterion" ADD CONSTRAINT "IncentiveCriterion_instrumentSlug_fkey" FOREIGN KEY ("instrumentSlug") REFERENCES "LegalInstrument"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveTerm" ADD CONSTRAINT "IncentiveTerm_incentiveVersionId_fkey" FOREIGN KEY ("incentiveVersionId") REFERENCES "IncentiveVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveTerm" ADD CONSTRAINT "IncentiveTerm_instrumentSlug_fkey" FOREIGN KEY ("instrumentSlug") REFERENCES "LegalInstrument"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveCompanion" ADD CONSTRAINT "IncentiveCompanion_incentiveVersionId_fkey" FOREIGN KEY ("incentiveVersionId") REFERENCES "IncentiveVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentiveCompanion" ADD CONSTRAINT "IncentiveCompanion_companionSlug_fkey" FOREIGN KEY ("companionSlug") REFERENCES "Incentive"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
