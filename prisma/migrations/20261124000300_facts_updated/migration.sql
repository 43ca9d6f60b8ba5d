-- The facts that come with the software are release 1. A newer version of it may say again, in a later release, what the law
-- grants and asks: never a figure, and it withdraws nothing.

CREATE OR REPLACE FUNCTION require_approval() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  offending record;
BEGIN
  IF NEW."origin" = 'facts' THEN
    IF NEW."state" = 'published' AND NEW."releaseNumber" <> 1 AND (
      NOT EXISTS (SELECT 1 FROM "ChangeSet" WHERE "origin" = 'facts' AND "releaseNumber" = 1)
      OR EXISTS (
        SELECT 1 FROM "Change" WHERE "changeSetId" = NEW."id"
          AND ("kind" NOT IN ('legal_instrument', 'question', 'incentive') OR "operation" = 'withdraw')
      )
    ) THEN
      RAISE EXCEPTION 'Facts that come with the software are release 1; later ones only say the law again' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."origin" = 'derivation' THEN
    IF EXISTS (
      SELECT 1 FROM "Change" WHERE "changeSetId" = NEW."id"
        AND ("kind" <> 'observation' OR "operation" <> 'withdraw' AND "content" ->> 'status' <> 'derived')
    ) THEN
      RAISE EXCEPTION 'Change set % holds more than calculated figures', NEW."id" USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  SELECT "id" INTO offending FROM "Change" WHERE "changeSetId" = NEW."id" AND "approvedById" IS NULL LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'Change % is not approved', offending."id" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW."urgentReason" IS NULL THEN
    SELECT c."id" INTO offending FROM "Change" c
    WHERE c."changeSetId" = NEW."id" AND c."approvedById" = NEW."authorId"
      AND NOT coalesce((SELECT r."allowed" FROM "OnePersonRule" r WHERE r."zoneSlug" = c."zoneSlug" ORDER BY r."id" DESC LIMIT 1), false)
    LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'Change % was approved by its own author', offending."id" USING ERRCODE = 'restrict_violation';
    END IF;
  ELSIF NEW."state" = 'published' THEN
    INSERT INTO "AfterReview" ("releaseNumber", "urgentReason") VALUES (NEW."releaseNumber", NEW."urgentReason");
  END IF;
  RETURN NEW;
END $$;
