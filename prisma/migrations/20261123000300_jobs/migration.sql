-- What the portal does by itself: what a release touched. The queue's own tables are made by its library, after the
-- migrations (scripts/database/queue.ts).

-- 1. What each release touched, so that every web server can have drawn anew what another process published.

CREATE TABLE "ReleaseTouch" (
    "releaseNumber" INTEGER NOT NULL,
    "tags" TEXT[],

    CONSTRAINT "ReleaseTouch_pkey" PRIMARY KEY ("releaseNumber")
);

ALTER TABLE "ReleaseTouch" ADD CONSTRAINT "ReleaseTouch_releaseNumber_fkey" FOREIGN KEY ("releaseNumber") REFERENCES "Release"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A mail that was tried as often as it may.
ALTER TABLE "Mail" ADD COLUMN     "givenUpAt" TIMESTAMPTZ(3);

-- 2. The rights of the portal's role: in the queue it works as it likes, and makes no tables.

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

SELECT grant_portal_rights();
