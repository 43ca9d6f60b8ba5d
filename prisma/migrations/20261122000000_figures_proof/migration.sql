-- CreateEnum
CREATE TYPE "InputRole" AS ENUM ('numerator', 'denominator', 'addend', 'factor', 'rate');

-- AlterEnum
ALTER TYPE "ChangeKind" ADD VALUE 'identity';

-- AlterEnum
ALTER TYPE "ChangeSetOrigin" ADD VALUE 'derivation';

-- AlterEnum
ALTER TYPE "SourceQuality" ADD VALUE 'calculation';

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "digest" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "previous" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "DefinitionVersion" ADD COLUMN     "formula" JSONB;

-- AlterTable
ALTER TABLE "MetricVersion" DROP COLUMN "formula",
ADD COLUMN     "carriesForward" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "dueDays" INTEGER;
ALTER TABLE "MetricVersion" ALTER COLUMN "carriesForward" DROP DEFAULT;

-- CreateTable
CREATE TABLE "ObservationInput" (
    "observationId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "InputRole" NOT NULL,
    "inputId" INTEGER NOT NULL,

    CONSTRAINT "ObservationInput_pkey" PRIMARY KEY ("observationId","position")
);

-- CreateTable
CREATE TABLE "Identity" (
    "key" TEXT NOT NULL,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "IdentityVersion" (
    "id" SERIAL NOT NULL,
    "identityKey" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "rule" JSONB NOT NULL,
    "publishedIn" INTEGER NOT NULL,
    "supersededIn" INTEGER,

    CONSTRAINT "IdentityVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReleaseSeal" (
    "releaseNumber" INTEGER NOT NULL,
    "previous" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "ReleaseSeal_pkey" PRIMARY KEY ("releaseNumber")
);

-- CreateIndex
CREATE INDEX "ObservationInput_inputId_idx" ON "ObservationInput"("inputId");

-- CreateIndex
CREATE INDEX "IdentityVersion_identityKey_publishedIn_idx" ON "IdentityVersion"("identityKey", "publishedIn");

-- AddForeignKey
ALTER TABLE "ObservationInput" ADD CONSTRAINT "ObservationInput_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObservationInput" ADD CONSTRAINT "ObservationInput_inputId_fkey" FOREIGN KEY ("inputId") REFERENCES "Observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdentityVersion" ADD CONSTRAINT "IdentityVersion_identityKey_fkey" FOREIGN KEY ("identityKey") REFERENCES "Identity"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseSeal" ADD CONSTRAINT "ReleaseSeal_releaseNumber_fkey" FOREIGN KEY ("releaseNumber") REFERENCES "Release"("number") ON DELETE RESTRICT ON UPDATE CASCADE;
