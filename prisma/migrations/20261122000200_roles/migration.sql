-- AlterTable
ALTER TABLE "Change" ADD COLUMN     "approverRole" "Role",
ADD COLUMN     "approverZone" TEXT,
ADD COLUMN     "authorRole" "Role",
ADD COLUMN     "authorZone" TEXT;

-- A zone alone says nothing.
ALTER TABLE "Change" ADD CONSTRAINT "Change_roles_before_zones" CHECK (
  ("authorZone" IS NULL OR "authorRole" IS NOT NULL) AND ("approverZone" IS NULL OR "approverRole" IS NOT NULL)
);
