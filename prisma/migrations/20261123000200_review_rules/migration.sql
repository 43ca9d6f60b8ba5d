-- Review by two people, held by the database itself, and the rules of the tables that came with it.

-- 1. A change set is written, handed in, approved, published, in this order; it can be taken or sent back until then.

CREATE FUNCTION hold_review_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."origin" IS DISTINCT FROM OLD."origin" OR NEW."authorId" IS DISTINCT FROM OLD."authorId" THEN
    RAISE EXCEPTION 'Change set % keeps its origin and its author', OLD."id" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW."state" = OLD."state" OR NEW."origin" IN ('facts', 'derivation') THEN
    RETURN NEW;
  END IF;
  IF (OLD."state"::text, NEW."state"::text) NOT IN (
    ('draft', 'submitted'), ('submitted', 'draft'), ('submitted', 'approved'), ('submitted', 'published'),
    ('approved', 'draft'), ('approved', 'published')
  ) THEN
    RAISE EXCEPTION 'Change set % cannot go from % to %', OLD."id", OLD."state", NEW."state" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "ChangeSet_in_review_order" BEFORE UPDATE ON "ChangeSet" FOR EACH ROW EXECUTE FUNCTION hold_review_order();

-- What goes back to its author is approved no more.
CREATE FUNCTION void_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Change" SET "approverRole" = NULL, "approverZone" = NULL, "approvedById" = NULL, "approvedAt" = NULL
  WHERE "changeSetId" = NEW."id" AND "approvedById" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE TRIGGER "ChangeSet_back_is_unapproved" AFTER UPDATE ON "ChangeSet" FOR EACH ROW
  WHEN (NEW."state" = 'draft' AND OLD."state" IN ('submitted', 'approved')) EXECUTE FUNCTION void_approval();

-- 2. What was handed in stays as it was, to the last letter, while it is reviewed and until it is published.

CREATE FUNCTION refuse_deletion_under_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" IN ('submitted', 'approved') THEN
    RAISE EXCEPTION 'Change set % is under review and cannot be deleted', OLD."id" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "ChangeSet_stays_under_review" BEFORE DELETE ON "ChangeSet" FOR EACH ROW EXECUTE FUNCTION refuse_deletion_under_review();

CREATE FUNCTION may_approve(person integer, zone text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "Appointment" a JOIN "User" u ON u."id" = a."userId"
    WHERE u."id" = person AND u."disabledAt" IS NULL AND a."role" IN ('publisher', 'administrator')
      AND (a."zoneSlug" IS NULL OR a."zoneSlug" = zone)
  )
$$;

-- Locks the change set against being handed in meanwhile.
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

CREATE FUNCTION refuse_approved_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A change is approved after it was handed in' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "Change_begins_unapproved" BEFORE INSERT ON "Change" FOR EACH ROW
  WHEN (NEW."approvedById" IS NOT NULL) EXECUTE FUNCTION refuse_approved_insert();

-- 3. Nothing is approved or published that one person made and approved, unless an administrator allows that for the
-- zone, or it is urgent; then its release opens a review. What the portal calculates can only be figures.

CREATE FUNCTION require_approval() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  offending record;
BEGIN
  IF NEW."origin" = 'facts' THEN
    IF NEW."state" = 'published' AND NEW."releaseNumber" <> 1 THEN
      RAISE EXCEPTION 'Facts that come with the software are release 1 and no other' USING ERRCODE = 'restrict_violation';
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

CREATE TRIGGER "ChangeSet_is_approved" BEFORE UPDATE ON "ChangeSet" FOR EACH ROW
  WHEN (NEW."state" IN ('approved', 'published') AND OLD."state" <> NEW."state") EXECUTE FUNCTION require_approval();

CREATE FUNCTION refuse_born_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A change set begins as a draft' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "ChangeSet_begins_as_draft" BEFORE INSERT ON "ChangeSet" FOR EACH ROW
  WHEN (NEW."state" <> 'draft') EXECUTE FUNCTION refuse_born_published();

ALTER TABLE "ChangeSet" DROP CONSTRAINT "ChangeSet_form_has_author";
ALTER TABLE "ChangeSet" ADD CONSTRAINT "ChangeSet_has_author" CHECK (("origin" IN ('facts', 'derivation')) = ("authorId" IS NULL));
ALTER TABLE "ChangeSet" ADD CONSTRAINT "ChangeSet_bilingual" CHECK (is_bilingual("title") AND is_bilingual("publicNote"));
ALTER TABLE "Release" ADD CONSTRAINT "Release_note_bilingual" CHECK (is_bilingual("note"));

-- 4. Who decided what, afterwards.

CREATE FUNCTION hold_one_person_rule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "Appointment" a JOIN "User" u ON u."id" = a."userId"
    WHERE u."id" = NEW."setById" AND u."disabledAt" IS NULL AND a."role" = 'administrator'
      AND (a."zoneSlug" IS NULL OR a."zoneSlug" = NEW."zoneSlug")
  ) THEN
    RAISE EXCEPTION 'Only an administrator decides whether one person may publish for %', NEW."zoneSlug" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "OnePersonRule_by_administrator" BEFORE INSERT ON "OnePersonRule" FOR EACH ROW EXECUTE FUNCTION hold_one_person_rule();
CREATE TRIGGER "OnePersonRule_is_immutable" BEFORE UPDATE OR DELETE ON "OnePersonRule" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "OnePersonRule_not_emptied" BEFORE TRUNCATE ON "OnePersonRule" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();

CREATE FUNCTION hold_after_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."closedAt" IS NOT NULL OR NEW."releaseNumber" <> OLD."releaseNumber" OR NEW."urgentReason" <> OLD."urgentReason" THEN
    RAISE EXCEPTION 'The review of release % is closed', OLD."releaseNumber" USING ERRCODE = 'restrict_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM "ChangeSet" s JOIN "Change" c ON c."changeSetId" = s."id"
    WHERE s."releaseNumber" = OLD."releaseNumber" AND s."origin" <> 'derivation'
      AND (s."authorId" = NEW."reviewerId" OR c."approvedById" = NEW."reviewerId" OR NOT may_approve(NEW."reviewerId", c."zoneSlug"))
  ) THEN
    RAISE EXCEPTION 'Person % cannot review release %', NEW."reviewerId", OLD."releaseNumber" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "AfterReview_by_another" BEFORE UPDATE ON "AfterReview" FOR EACH ROW EXECUTE FUNCTION hold_after_review();
CREATE TRIGGER "AfterReview_is_not_deleted" BEFORE DELETE ON "AfterReview" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "AfterReview_not_emptied" BEFORE TRUNCATE ON "AfterReview" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();
ALTER TABLE "AfterReview" ADD CONSTRAINT "AfterReview_closed_whole" CHECK (
  ("closedAt" IS NULL) = ("reviewerId" IS NULL) AND ("closedAt" IS NULL) = ("upheld" IS NULL)
);
CREATE TRIGGER "PreviewVisit_is_immutable" BEFORE UPDATE ON "PreviewVisit" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "ReviewComment_keeps_its_words" BEFORE UPDATE ON "ReviewComment" FOR EACH ROW
  WHEN (NEW."text" <> OLD."text" OR NEW."authorId" <> OLD."authorId") EXECUTE FUNCTION refuse_edit();

-- 5. Spaces and attachments are versioned like everything that is published.

ALTER TABLE "SpaceVersion" ADD CONSTRAINT "SpaceVersion_bilingual" CHECK (is_bilingual("name") AND is_bilingual("description") AND is_bilingual("note"));
ALTER TABLE "SpaceVersion" ADD CONSTRAINT "SpaceVersion_size" CHECK (("size" IS NULL) = ("sizeUnit" IS NULL) AND coalesce("size" > 0 AND "sizeUnit" IN ('m2', 'ha', 'seat'), true));
ALTER TABLE "SpaceVersion" ADD CONSTRAINT "SpaceVersion_price_has_basis" CHECK (("price" IS NULL) = ("priceUnit" IS NULL) AND ("price" IS NULL) = ("priceBasis" IS NULL) AND coalesce("price" >= 0, true));
ALTER TABLE "SpaceVersion" ADD CONSTRAINT "SpaceVersion_term_has_end" CHECK (coalesce("priceBasis" = 'whole_term', false) = ("priceTermEnd" IS NOT NULL));
ALTER TABLE "SpaceVersion" ADD CONSTRAINT "SpaceVersion_available" CHECK (coalesce("availableFrom" ~ '^\d{4}(-\d\d(-\d\d)?)?$', true));
ALTER TABLE "AttachmentVersion" ADD CONSTRAINT "AttachmentVersion_bilingual" CHECK (is_bilingual("title") AND is_bilingual("alternative"));
ALTER TABLE "AttachmentVersion" ADD CONSTRAINT "AttachmentVersion_picture_has_alternative" CHECK ("kind" <> 'picture' OR "alternative" IS NOT NULL);
CREATE TRIGGER "StoredFile_is_immutable" BEFORE UPDATE OR DELETE ON "StoredFile" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "StoredFile_not_emptied" BEFORE TRUNCATE ON "StoredFile" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();
ALTER TABLE "MetricVersion" ADD CONSTRAINT "MetricVersion_alert_positive" CHECK ("alertPercent" > 0);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Space', 'Attachment'] LOOP
    EXECUTE format('ALTER TABLE %1$I ADD CONSTRAINT %2$I CHECK ("supersededIn" > "publishedIn")', name || 'Version', name || 'Version_releases_in_order');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE INSERT ON %1$I FOR EACH ROW EXECUTE FUNCTION open_version_in_own_release()', name || 'Version', name || 'Version_opens_in_own_release');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE UPDATE ON %1$I FOR EACH ROW EXECUTE FUNCTION close_version_once()', name || 'Version', name || 'Version_closes_once');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_edit()', name || 'Version', name || 'Version_is_not_deleted');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit()', name || 'Version', name || 'Version_not_emptied');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_edit()', name, name || '_is_immutable');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit()', name, name || '_not_emptied');
  END LOOP;
END $$;

CREATE UNIQUE INDEX "SpaceVersion_one_current" ON "SpaceVersion" ("spaceKey") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "AttachmentVersion_one_current" ON "AttachmentVersion" ("attachmentKey") WHERE "supersededIn" IS NULL;

-- 6. Their seals, and the rights of the portal's role.

CREATE OR REPLACE FUNCTION sealed_parts() RETURNS TABLE (part text, relation text, source text, release text, place text, columns text[])
LANGUAGE sql STABLE AS $$
  WITH version(name, identity, identity_key, version_key) AS (VALUES
    ('NetworkVersion', 'Network', 'key', 'networkKey'),
    ('PlaceVersion', 'Place', 'key', 'placeKey'),
    ('ZoneVersion', 'Zone', 'slug', 'zoneSlug'),
    ('SiteVersion', 'Site', 'key', 'siteKey'),
    ('MetricVersion', 'Metric', 'key', 'metricKey'),
    ('DefinitionVersion', 'Definition', 'key', 'definitionKey'),
    ('IdentityVersion', 'Identity', 'key', 'identityKey'),
    ('SourceVersion', 'Source', 'id', 'sourceId'),
    ('OrganisationVersion', 'Organisation', 'slug', 'organisationSlug'),
    ('ConflictVersion', 'Conflict', 'key', 'conflictKey'),
    ('LegalInstrumentVersion', 'LegalInstrument', 'slug', 'instrumentSlug'),
    ('IncentiveVersion', 'Incentive', 'slug', 'incentiveSlug'),
    ('EventVersion', 'Event', 'slug', 'eventSlug'),
    ('SpaceVersion', 'Space', 'key', 'spaceKey'),
    ('AttachmentVersion', 'Attachment', 'key', 'attachmentKey'),
    ('Observation', NULL, NULL, NULL),
    ('Statement', NULL, NULL, NULL)
  ), piece(name, version, version_id, place) AS (VALUES
    ('ObservationInput', 'Observation', 'observationId', 't."position"'),
    ('StatementOrganisation', 'Statement', 'statementId', 't."organisationSlug" COLLATE "C"'),
    ('ConflictSubject', 'ConflictVersion', 'conflictVersionId', 't."subjectKey" COLLATE "C"'),
    ('IncentiveBasis', 'IncentiveVersion', 'incentiveVersionId', 't."position"'),
    ('IncentiveSource', 'IncentiveVersion', 'incentiveVersionId', 't."position"'),
    ('EventPlace', 'EventVersion', 'eventVersionId', 't."placeKey" COLLATE "C"'),
    ('EventOrganisation', 'EventVersion', 'eventVersionId', 't."organisationSlug" COLLATE "C"'),
    ('EventInstrument', 'EventVersion', 'eventVersionId', 't."instrumentSlug" COLLATE "C"')
  ), subject(name, version_key) AS (VALUES
    ('NetworkVersion', 'networkKey'), ('PlaceVersion', 'placeKey'), ('ZoneVersion', 'zoneSlug'), ('SiteVersion', 'siteKey')
  )
  SELECT 'Release', 'Release', '"Release" t', 't."number"', 't."number"', NULL::text[]
  UNION ALL
  SELECT 'ChangeSet', 'ChangeSet', '"ChangeSet" t', 't."releaseNumber"', 't."id"', NULL
  UNION ALL
  SELECT 'Change', 'Change', '"Change" t JOIN "ChangeSet" v ON v."id" = t."changeSetId"', 'v."releaseNumber"', 't."id"', NULL
  UNION ALL
  SELECT name, name, format('%I t', name), 't."publishedIn"', 't."id"', NULL FROM version
  UNION ALL
  SELECT name || '.supersededIn', name, format('%I t', name), 't."supersededIn"', 't."id"', ARRAY['id'] FROM version
  UNION ALL
  SELECT identity, identity, format('%I t JOIN %I v ON v.%I = t.%I', identity, name, version_key, identity_key),
    'v."publishedIn"', format('t.%I COLLATE "C"', identity_key), NULL
  FROM version WHERE identity IS NOT NULL
  UNION ALL
  SELECT name, name, format('%I t JOIN %I v ON v."id" = t.%I', name, version, version_id),
    'v."publishedIn"', format('t.%I, %s', version_id, place), NULL
  FROM piece
  UNION ALL
  SELECT 'Subject', 'Subject', '"Subject" t JOIN ('
    || string_agg(format('SELECT %I AS "key", "publishedIn" FROM %I', version_key, name), ' UNION ALL ')
    || ') v ON v."key" = t."key"', 'v."publishedIn"', 't."key" COLLATE "C"', NULL
  FROM subject
$$;

CREATE OR REPLACE FUNCTION portal_rights() RETURNS TABLE ("table" text, rights text) LANGUAGE sql IMMUTABLE AS $$
  SELECT unnest(ARRAY['_prisma_migrations', 'Appointment']), 'SELECT'
  UNION ALL
  SELECT 'User', 'SELECT, UPDATE ("locale")'
  UNION ALL
  SELECT unnest(ARRAY['ChangeSet', 'AfterReview', 'PreviewLink', 'Import', 'Mail', 'ReleaseCheck', 'Alarm']), 'SELECT, INSERT, UPDATE'
  UNION ALL
  SELECT unnest(ARRAY['Change', 'Cell', 'Presence', 'ImportRow']), 'SELECT, INSERT, UPDATE, DELETE'
  UNION ALL
  SELECT unnest(ARRAY[
    'AuditEntry', 'Release', 'ReleaseSeal',
    'Subject', 'Network', 'Place', 'Zone', 'Site', 'Metric', 'Definition', 'Identity', 'Source', 'Organisation',
    'Conflict', 'LegalInstrument', 'Incentive', 'Event', 'Space', 'Attachment', 'StoredFile',
    'ReviewComment', 'OnePersonRule', 'PreviewVisit', 'Reminder', 'ReleaseTouch',
    'ObservationInput', 'StatementOrganisation', 'ConflictSubject', 'IncentiveBasis', 'IncentiveSource', 'EventPlace',
    'EventOrganisation', 'EventInstrument'
  ]), 'SELECT, INSERT'
  UNION ALL
  SELECT unnest(ARRAY[
    'NetworkVersion', 'PlaceVersion', 'ZoneVersion', 'SiteVersion', 'MetricVersion', 'DefinitionVersion',
    'IdentityVersion', 'SourceVersion', 'OrganisationVersion', 'Observation', 'Statement', 'ConflictVersion',
    'LegalInstrumentVersion', 'IncentiveVersion', 'EventVersion', 'SpaceVersion', 'AttachmentVersion'
  ]), 'SELECT, INSERT, UPDATE ("supersededIn")'
$$;

-- In the schema of the queue, which its library makes, it works as it likes, and makes no tables.
CREATE OR REPLACE FUNCTION grant_portal_rights() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  decided record;
  sequence regclass;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'zonebook_portal') THEN
    RETURN false;
  END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO zonebook_portal', current_schema());
  FOR decided IN SELECT * FROM portal_rights() LOOP
    IF to_regclass(format('%I', decided."table")) IS NOT NULL THEN
      EXECUTE format('REVOKE ALL ON %I FROM zonebook_portal', decided."table");
      EXECUTE format('GRANT %s ON %I TO zonebook_portal', decided.rights, decided."table");
    END IF;
  END LOOP;
  -- The schema may hold what others own, which is theirs to grant.
  FOR sequence IN
    SELECT oid::regclass FROM pg_class
    WHERE relkind = 'S' AND relnamespace = current_schema()::regnamespace AND pg_has_role(relowner, 'USAGE')
  LOOP
    EXECUTE format('GRANT USAGE ON SEQUENCE %s TO zonebook_portal', sequence);
  END LOOP;
  IF to_regnamespace('jobs') IS NOT NULL THEN
    GRANT USAGE ON SCHEMA jobs TO zonebook_portal;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jobs TO zonebook_portal;
  END IF;
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT ON TABLES TO zonebook_portal', current_schema());
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE ON SEQUENCES TO zonebook_portal', current_schema());
  RETURN true;
END $$;

DO $$
DECLARE
  function text;
BEGIN
  FOREACH function IN ARRAY ARRAY[
    'sealed_parts()', 'hold_review_order()', 'void_approval()', 'refuse_deletion_under_review()', 'may_approve(integer, text)',
    'refuse_edit_of_published_change()', 'require_approval()', 'hold_one_person_rule()', 'hold_after_review()'
  ] LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path TO %I, pg_temp', function, current_schema());
  END LOOP;
END $$;

SELECT grant_portal_rights();
