-- What the triggers see to, row by row, costs less when thousands of rows are published at once: rows are compared as
-- they are, and not turned into JSON for it. A column that is added later is compared like any other.

CREATE OR REPLACE FUNCTION close_version_once() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  closed record := OLD;
BEGIN
  closed."supersededIn" := NEW."supersededIn";
  IF OLD."supersededIn" IS NOT NULL OR NEW."supersededIn" IS NULL OR closed IS DISTINCT FROM NEW THEN
    RAISE EXCEPTION '% %: what is published cannot be changed, only superseded', TG_TABLE_NAME, OLD."id" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT is_open_release(NEW."supersededIn") THEN
    RAISE EXCEPTION 'Release % is closed and can supersede nothing more', NEW."supersededIn" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION refuse_edit_of_published_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  concerned record;
  said "Change";
BEGIN
  FOR concerned IN
    SELECT "id", "state" FROM "ChangeSet"
    WHERE "id" IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD."changeSetId" END, CASE WHEN TG_OP <> 'DELETE' THEN NEW."changeSetId" END)
    FOR SHARE
  LOOP
    IF concerned."state" = 'published' THEN
      RAISE EXCEPTION 'Change set % is published: its changes cannot be added to, changed or deleted', concerned."id" USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP <> 'UPDATE' THEN
      IF concerned."state" <> 'draft' THEN
        RAISE EXCEPTION 'Change set % is under review: its changes cannot be added to or deleted', concerned."id" USING ERRCODE = 'restrict_violation';
      END IF;
      CONTINUE;
    END IF;
    IF concerned."state" <> 'draft' THEN
      said := OLD;
      said."approverRole" := NEW."approverRole";
      said."approverZone" := NEW."approverZone";
      said."approvedById" := NEW."approvedById";
      said."approvedAt" := NEW."approvedAt";
      said."returnReason" := NEW."returnReason";
      said."versionId" := NEW."versionId";
      said."changeSetId" := NEW."changeSetId";
      said."position" := NEW."position";
      said."updatedAt" := NEW."updatedAt";
      IF said IS DISTINCT FROM NEW THEN
        RAISE EXCEPTION 'Change set % is under review: its changes say what was handed in', concerned."id" USING ERRCODE = 'restrict_violation';
      END IF;
      IF NEW."changeSetId" <> OLD."changeSetId" AND concerned."id" = NEW."changeSetId" THEN
        RAISE EXCEPTION 'Change set % is under review: its changes cannot be added to', concerned."id" USING ERRCODE = 'restrict_violation';
      END IF;
    END IF;
    IF NEW."approvedById" IS DISTINCT FROM OLD."approvedById" AND NEW."approvedById" IS NOT NULL THEN
      IF concerned."state" <> 'submitted' THEN
        RAISE EXCEPTION 'Change set % is not handed in: there is nothing to approve', concerned."id" USING ERRCODE = 'restrict_violation';
      END IF;
      IF NOT may_approve(NEW."approvedById", NEW."zoneSlug") THEN
        RAISE EXCEPTION 'Person % may not approve changes of %', NEW."approvedById", coalesce(NEW."zoneSlug", 'the whole network') USING ERRCODE = 'restrict_violation';
      END IF;
    END IF;
    IF NEW."changeSetId" <> OLD."changeSetId" AND NEW."approvedById" IS NOT NULL THEN
      RAISE EXCEPTION 'Change % is approved where it stands', OLD."id" USING ERRCODE = 'restrict_violation';
    END IF;
  END LOOP;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- The same text as before, of functions that are immutable themselves: so it is calculated in place, and not by a call
-- for each column of each row that is sealed.
CREATE OR REPLACE FUNCTION seal_field(name text, value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT octet_length(name)::text || ':' || name || octet_length(value)::text || ':' || value
$$;

DO $$
DECLARE
  function text;
BEGIN
  FOREACH function IN ARRAY ARRAY['close_version_once()', 'refuse_edit_of_published_change()'] LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path TO %I, pg_temp', function, current_schema());
  END LOOP;
END $$;

-- Which release took one back is read with every release.
CREATE INDEX "Release_rollsBack_idx" ON "Release"("rollsBack");
