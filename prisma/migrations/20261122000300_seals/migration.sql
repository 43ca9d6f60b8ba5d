-- Tamper evidence. Audit entries and releases are chained by SHA-256, in the database itself, and the role that the
-- portal runs under can add to what is published but not change it. lib/seals verifies the chains without using any
-- function of this file, so that whoever alters a function here cannot hide behind it.

-- AlterTable
ALTER TABLE "ReleaseSeal" ADD COLUMN     "parts" JSONB NOT NULL DEFAULT '{}',
ALTER COLUMN "previous" SET DEFAULT '',
ALTER COLUMN "digest" SET DEFAULT '';

-- 1. How a row becomes text, and text a digest. Each column that holds something gives its name and its value, both
-- preceded by their length in bytes, in the order of the names: no two rows have the same text, and a column that is
-- added later and left empty changes none.

CREATE FUNCTION seal_field(name text, value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT octet_length(name) || ':' || name || octet_length(value) || ':' || value
$$;

CREATE FUNCTION seal_digest(sealed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(sealed, 'UTF8')), 'hex')
$$;

-- 2. The audit trail. The lock is held to the end of the transaction, so entries are chained in the order in which they
-- are committed, and the number is given under the lock. Whoever records does so last, and does not keep others waiting.

CREATE FUNCTION audit_entry_digest(entry "AuditEntry") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT seal_digest(concat(
    seal_field('action', entry."action"),
    seal_field('actorId', entry."actorId"::text),
    seal_field('at', entry."at"::text),
    seal_field('detail', entry."detail"::text),
    seal_field('id', entry."id"::text),
    seal_field('previous', entry."previous"),
    seal_field('requestId', entry."requestId"),
    seal_field('subject', entry."subject")
  ))
$$;

CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql SET timezone TO 'UTC' SET datestyle TO 'ISO, YMD' AS $$
DECLARE
  newest record;
BEGIN
  PERFORM pg_advisory_xact_lock(7204511904);
  SELECT "id", "digest" INTO newest FROM "AuditEntry" ORDER BY "id" DESC LIMIT 1;
  NEW."id" := coalesce(newest."id", 0) + 1;
  NEW."previous" := coalesce(newest."digest", '');
  NEW."digest" := audit_entry_digest(NEW);
  RETURN NEW;
END $$;

ALTER TABLE "AuditEntry" DISABLE TRIGGER "AuditEntry_is_immutable";
DO $$
DECLARE
  entry "AuditEntry";
  newest text := '';
BEGIN
  SET LOCAL timezone TO 'UTC';
  SET LOCAL datestyle TO 'ISO, YMD';
  FOR entry IN SELECT * FROM "AuditEntry" ORDER BY "id" LOOP
    entry."previous" := newest;
    newest := audit_entry_digest(entry);
    UPDATE "AuditEntry" SET "previous" = entry."previous", "digest" = newest WHERE "id" = entry."id";
  END LOOP;
END $$;
ALTER TABLE "AuditEntry" ENABLE TRIGGER "AuditEntry_is_immutable";

CREATE TRIGGER "AuditEntry_chained" BEFORE INSERT ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

-- 3. What a release seals, part by part: the rows that it published, with what they are rows of, and the rows that it
-- superseded. `release` says to which release a row of `source` belongs, `place` in which order it comes.

CREATE FUNCTION sealed_parts() RETURNS TABLE (part text, relation text, source text, release text, place text, columns text[])
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

-- A digest for each part of a release that has rows: of the digests of the rows, one after another.
CREATE FUNCTION release_parts(release integer) RETURNS jsonb
LANGUAGE plpgsql SET timezone TO 'UTC' SET datestyle TO 'ISO, YMD' AS $$
DECLARE
  sealed record;
  fields text;
  digest text;
  parts jsonb := '{}';
BEGIN
  FOR sealed IN SELECT * FROM sealed_parts() LOOP
    SELECT string_agg(format('seal_field(%L, t.%I::text)', attname, attname), ', ' ORDER BY attname COLLATE "C") INTO fields
    FROM pg_attribute
    WHERE attrelid = format('%I', sealed.relation)::regclass AND attnum > 0 AND NOT attisdropped
      AND (attname = ANY (sealed.columns) OR sealed.columns IS NULL AND attname <> 'supersededIn');
    EXECUTE format(
      'SELECT seal_digest(string_agg(seal_digest(concat(%s)), '''' ORDER BY %s)) FROM %s WHERE %s = $1',
      fields, sealed.place, sealed.source, sealed.release
    ) INTO digest USING release;
    IF digest IS NOT NULL THEN
      parts := parts || jsonb_build_object(sealed.part, digest);
    END IF;
  END LOOP;
  RETURN parts;
END $$;

CREATE FUNCTION release_digest(release integer, previous text, parts jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT seal_digest(concat(
    seal_field('previous', previous),
    seal_field('release', release::text),
    (SELECT string_agg(seal_field(key, value), '' ORDER BY key COLLATE "C") FROM jsonb_each_text(parts))
  ))
$$;

DO $$
DECLARE
  release integer;
  sealed jsonb;
  newest text := '';
BEGIN
  FOR release IN SELECT "number" FROM "Release" ORDER BY "number" LOOP
    sealed := release_parts(release);
    INSERT INTO "ReleaseSeal" ("releaseNumber", "previous", "parts", "digest")
    VALUES (release, newest, sealed, release_digest(release, newest, sealed))
    RETURNING "digest" INTO newest;
  END LOOP;
END $$;

-- 4. A release is open from its making to its sealing, in one transaction; nothing enters or leaves it afterwards.

CREATE FUNCTION is_open_release(release integer) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM "Release" WHERE "number" = release AND xmin = pg_current_xact_id()::xid)
    AND NOT EXISTS (SELECT 1 FROM "ReleaseSeal" WHERE "releaseNumber" = release);
END $$;

-- The database calculates the seal, whatever it is asked to write.
CREATE FUNCTION seal_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_open_release(NEW."releaseNumber") THEN
    RAISE EXCEPTION 'Release % is not open: it is sealed once, in the transaction that publishes it', NEW."releaseNumber" USING ERRCODE = 'restrict_violation';
  END IF;
  NEW."previous" := '';
  IF NEW."releaseNumber" > 1 THEN
    SELECT "digest" INTO STRICT NEW."previous" FROM "ReleaseSeal" WHERE "releaseNumber" = NEW."releaseNumber" - 1;
  END IF;
  NEW."parts" := release_parts(NEW."releaseNumber");
  NEW."digest" := release_digest(NEW."releaseNumber", NEW."previous", NEW."parts");
  RETURN NEW;
END $$;

CREATE FUNCTION require_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "ReleaseSeal" WHERE "releaseNumber" = NEW."number") THEN
    RAISE EXCEPTION 'Release % cannot be published without its seal', NEW."number"
      USING ERRCODE = 'restrict_violation', HINT = 'As the last act of the publication: INSERT INTO "ReleaseSeal" ("releaseNumber") VALUES (…)';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "ReleaseSeal_sealed" BEFORE INSERT ON "ReleaseSeal" FOR EACH ROW EXECUTE FUNCTION seal_release();
CREATE TRIGGER "ReleaseSeal_is_immutable" BEFORE UPDATE OR DELETE ON "ReleaseSeal" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "ReleaseSeal_not_emptied" BEFORE TRUNCATE ON "ReleaseSeal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();
CREATE CONSTRAINT TRIGGER "Release_is_sealed" AFTER INSERT ON "Release" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION require_seal();

-- An advisory lock: a lock on the table would ask for rights to change it.
CREATE OR REPLACE FUNCTION number_the_release() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest record;
BEGIN
  PERFORM pg_advisory_xact_lock(7204511903);
  SELECT "number", "publishedAt" INTO newest FROM "Release" ORDER BY "number" DESC LIMIT 1;
  IF NEW."number" <> coalesce(newest."number", 0) + 1 THEN
    RAISE EXCEPTION 'The next release is number %, not %', coalesce(newest."number", 0) + 1, NEW."number" USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."publishedAt" < newest."publishedAt" THEN
    RAISE EXCEPTION 'Release % would be older than release %', NEW."number", newest."number" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION open_version_in_own_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_open_release(NEW."publishedIn") THEN
    RAISE EXCEPTION 'Nothing can be added to release % after it was published', NEW."publishedIn" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW."supersededIn" IS NOT NULL THEN
    RAISE EXCEPTION 'A version is current when it is published' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION close_version_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."supersededIn" IS NOT NULL
    OR NEW."supersededIn" IS NULL
    OR to_jsonb(NEW) - 'supersededIn' <> to_jsonb(OLD) - 'supersededIn' THEN
    RAISE EXCEPTION '% %: what is published cannot be changed, only superseded', TG_TABLE_NAME, OLD."id" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT is_open_release(NEW."supersededIn") THEN
    RAISE EXCEPTION 'Release % is closed and can supersede nothing more', NEW."supersededIn" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION join_version_in_own_release() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  version_table text := TG_ARGV[0];
  version_id integer := (to_jsonb(NEW) ->> TG_ARGV[1])::integer;
  release integer;
BEGIN
  EXECUTE format('SELECT "publishedIn" FROM %I WHERE "id" = $1', version_table) INTO release USING version_id;
  IF NOT is_open_release(release) THEN
    RAISE EXCEPTION 'Nothing can be added to % % after it was published', version_table, version_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- A draft joins no release that is closed, and its changes no change set that is published.
CREATE OR REPLACE FUNCTION refuse_edit_of_published_change_set() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."state" = 'published' THEN
    RAISE EXCEPTION 'Change set % is published and cannot be changed or deleted', OLD."id" USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW."releaseNumber" IS NOT NULL AND NOT is_open_release(NEW."releaseNumber") THEN
    RAISE EXCEPTION 'Nothing can be added to release % after it was published', NEW."releaseNumber" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "ChangeSet_joins_open_release" BEFORE INSERT ON "ChangeSet"
  FOR EACH ROW EXECUTE FUNCTION refuse_edit_of_published_change_set();

CREATE OR REPLACE FUNCTION refuse_edit_of_published_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  concerned integer[] := CASE TG_OP
    WHEN 'INSERT' THEN ARRAY[NEW."changeSetId"]
    WHEN 'DELETE' THEN ARRAY[OLD."changeSetId"]
    ELSE ARRAY[OLD."changeSetId", NEW."changeSetId"]
  END;
  published integer;
BEGIN
  SELECT "id" INTO published FROM "ChangeSet" WHERE "id" = ANY (concerned) AND "state" = 'published' LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'Change set % is published: its changes cannot be added to, changed or deleted', published USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER "ChangeSet_not_emptied" BEFORE TRUNCATE ON "ChangeSet" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "Change_not_emptied" BEFORE TRUNCATE ON "Change" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();

-- What never changes about a thing is written once.
DO $$
DECLARE
  identity text;
BEGIN
  FOREACH identity IN ARRAY ARRAY[
    'Subject', 'Network', 'Place', 'Zone', 'Site', 'Metric', 'Definition', 'Identity', 'Source', 'Organisation',
    'Conflict', 'LegalInstrument', 'Incentive', 'Event'
  ] LOOP
    EXECUTE format('CREATE TRIGGER %2$I BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_edit()', identity, identity || '_is_immutable');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit()', identity, identity || '_not_emptied');
  END LOOP;
END $$;

-- Temporary tables are found first unless they are named last: one called "Release" would open every release again.
DO $$
DECLARE
  function text;
BEGIN
  FOREACH function IN ARRAY ARRAY[
    'chain_audit_entry()', 'sealed_parts()', 'release_parts(integer)', 'is_open_release(integer)', 'seal_release()',
    'require_seal()', 'number_the_release()', 'open_version_in_own_release()', 'close_version_once()',
    'join_version_in_own_release()', 'refuse_edit_of_published_change_set()', 'refuse_edit_of_published_change()'
  ] LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path TO %I, pg_temp', function, current_schema());
  END LOOP;
END $$;

-- 5. The role of the portal: it reads, drafts, and adds to what is published; of what is there it can only close a
-- version, which the triggers allow once and in a release of its own. A migration that makes a table replaces
-- portal_rights() and asks for grant_portal_rights() again; a test fails for a table of which nothing is decided.

CREATE FUNCTION portal_rights() RETURNS TABLE ("table" text, rights text) LANGUAGE sql IMMUTABLE AS $$
  SELECT unnest(ARRAY['_prisma_migrations', 'Appointment']), 'SELECT'
  UNION ALL
  SELECT 'User', 'SELECT, UPDATE ("locale")'
  UNION ALL
  SELECT unnest(ARRAY['ChangeSet']), 'SELECT, INSERT, UPDATE'
  UNION ALL
  SELECT unnest(ARRAY['Change']), 'SELECT, INSERT, UPDATE, DELETE'
  UNION ALL
  SELECT unnest(ARRAY[
    'AuditEntry', 'Release', 'ReleaseSeal',
    'Subject', 'Network', 'Place', 'Zone', 'Site', 'Metric', 'Definition', 'Identity', 'Source', 'Organisation',
    'Conflict', 'LegalInstrument', 'Incentive', 'Event',
    'ObservationInput', 'StatementOrganisation', 'ConflictSubject', 'IncentiveBasis', 'IncentiveSource', 'EventPlace',
    'EventOrganisation', 'EventInstrument'
  ]), 'SELECT, INSERT'
  UNION ALL
  SELECT unnest(ARRAY[
    'NetworkVersion', 'PlaceVersion', 'ZoneVersion', 'SiteVersion', 'MetricVersion', 'DefinitionVersion',
    'IdentityVersion', 'SourceVersion', 'OrganisationVersion', 'Observation', 'Statement', 'ConflictVersion',
    'LegalInstrumentVersion', 'IncentiveVersion', 'EventVersion'
  ]), 'SELECT, INSERT, UPDATE ("supersededIn")'
$$;

-- Answers whether the server has the role.
CREATE FUNCTION grant_portal_rights() RETURNS boolean LANGUAGE plpgsql AS $$
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
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT ON TABLES TO zonebook_portal', current_schema());
  EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT USAGE ON SEQUENCES TO zonebook_portal', current_schema());
  RETURN true;
END $$;

-- Roles belong to the server: another database may have made this one, or be making it now. Where the owner may make
-- none, an operator does, and `npm run db:migrate` grants.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'zonebook_portal') THEN
    CREATE ROLE zonebook_portal NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN RAISE NOTICE 'Role zonebook_portal is not there, and % may not make it', current_user;
END $$;

-- So that one address, the owner's, can still open sessions of the lesser role.
DO $$
BEGIN
  IF NOT pg_has_role('zonebook_portal', 'MEMBER') THEN
    EXECUTE format('GRANT zonebook_portal TO %I', current_user);
  END IF;
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;

SELECT grant_portal_rights();
