-- What incentives grant as data, the questions that decide on them, and what instruments do to one another: their rules,
-- seals and rights.

-- 1. Both languages or none; dates as far as they are known; percentages between nothing and all.

ALTER TABLE "LegalInstrumentVersion" ADD CONSTRAINT "LegalInstrumentVersion_issuer_bilingual" CHECK (is_bilingual("issuer"));
ALTER TABLE "IncentiveVersion" ADD CONSTRAINT "IncentiveVersion_terms_bilingual" CHECK (is_bilingual("transition") AND is_bilingual("unpriced"));
ALTER TABLE "IncentiveVersion" ADD CONSTRAINT "IncentiveVersion_granted" CHECK (
  coalesce("grantedFrom" ~ '^\d{4}(-\d\d(-\d\d)?)?$', true) AND coalesce("grantedUntil" ~ '^\d{4}(-\d\d(-\d\d)?)?$', true)
);
ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_bilingual" CHECK (is_bilingual("text") AND is_bilingual("hint"));
ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_amount_has_unit" CHECK (("answer" = 'amount') = ("unit" IS NOT NULL));
ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_choice_has_options" CHECK (
  jsonb_typeof("options") = 'array' AND ("answer" = 'choice') = (jsonb_array_length("options") > 0)
);
ALTER TABLE "InstrumentEffect" ADD CONSTRAINT "InstrumentEffect_bilingual" CHECK (is_bilingual("part") AND is_bilingual("doubt"));
ALTER TABLE "InstrumentEffect" ADD CONSTRAINT "InstrumentEffect_from" CHECK (coalesce("from" ~ '^\d{4}(-\d\d(-\d\d)?)?$', true));
ALTER TABLE "StandardRate" ADD CONSTRAINT "StandardRate_bilingual" CHECK (is_bilingual("article") AND is_bilingual("doubt"));
ALTER TABLE "StandardRate" ADD CONSTRAINT "StandardRate_percent" CHECK ("percent" BETWEEN 0 AND 100);
ALTER TABLE "IncentiveCriterion" ADD CONSTRAINT "IncentiveCriterion_bilingual" CHECK (is_bilingual("article") AND is_bilingual("doubt"));
ALTER TABLE "IncentiveCompanion" ADD CONSTRAINT "IncentiveCompanion_bilingual" CHECK (is_bilingual("doubt"));
ALTER TABLE "IncentiveTerm" ADD CONSTRAINT "IncentiveTerm_bilingual" CHECK (is_bilingual("article") AND is_bilingual("doubt"));
ALTER TABLE "IncentiveTerm" ADD CONSTRAINT "IncentiveTerm_percents" CHECK (
  coalesce("percent" BETWEEN 0 AND 100, true) AND coalesce("reducedBy" BETWEEN 0 AND 100, true) AND coalesce("times" >= 1, true)
);
ALTER TABLE "IncentiveTerm" ADD CONSTRAINT "IncentiveTerm_years" CHECK (
  coalesce("years" > 0, true) AND coalesce("exemptYears" >= 0, true) AND coalesce("reducedYears" > 0, true) AND coalesce("atLatestIn" > 0, true)
);
ALTER TABLE "IncentiveTerm" ADD CONSTRAINT "IncentiveTerm_says_what_it_grants" CHECK (
  CASE "kind"
    WHEN 'rate' THEN "percent" IS NOT NULL
    WHEN 'relief' THEN "exemptYears" IS NOT NULL OR "reducedBy" IS NOT NULL
    ELSE "times" IS NOT NULL
  END
);

-- 2. Questions are versioned like everything that is published; what belongs to a version is written with it.

DO $$
DECLARE
  piece text;
  version text;
  reference text;
BEGIN
  ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_releases_in_order" CHECK ("supersededIn" > "publishedIn");
  CREATE TRIGGER "QuestionVersion_opens_in_own_release" BEFORE INSERT ON "QuestionVersion" FOR EACH ROW EXECUTE FUNCTION open_version_in_own_release();
  CREATE TRIGGER "QuestionVersion_closes_once" BEFORE UPDATE ON "QuestionVersion" FOR EACH ROW EXECUTE FUNCTION close_version_once();
  CREATE TRIGGER "QuestionVersion_is_not_deleted" BEFORE DELETE ON "QuestionVersion" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
  CREATE TRIGGER "QuestionVersion_not_emptied" BEFORE TRUNCATE ON "QuestionVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();
  CREATE TRIGGER "Question_is_immutable" BEFORE UPDATE OR DELETE ON "Question" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
  CREATE TRIGGER "Question_not_emptied" BEFORE TRUNCATE ON "Question" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();

  FOR piece, version, reference IN VALUES
    ('IncentiveCriterion', 'IncentiveVersion', 'incentiveVersionId'),
    ('IncentiveTerm', 'IncentiveVersion', 'incentiveVersionId'),
    ('IncentiveCompanion', 'IncentiveVersion', 'incentiveVersionId'),
    ('InstrumentEffect', 'LegalInstrumentVersion', 'instrumentVersionId'),
    ('StandardRate', 'LegalInstrumentVersion', 'instrumentVersionId')
  LOOP
    EXECUTE format('CREATE TRIGGER %2$I BEFORE INSERT ON %1$I FOR EACH ROW EXECUTE FUNCTION join_version_in_own_release(%3$L, %4$L)', piece, piece || '_in_own_release', version, reference);
    EXECUTE format('CREATE TRIGGER %2$I BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_edit()', piece, piece || '_is_immutable');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit()', piece, piece || '_not_emptied');
  END LOOP;
END $$;

CREATE UNIQUE INDEX "QuestionVersion_one_current" ON "QuestionVersion" ("questionKey") WHERE "supersededIn" IS NULL;

-- 3. Their seals, and the rights of the portal's role.

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
    ('QuestionVersion', 'Question', 'key', 'questionKey'),
    ('Observation', NULL, NULL, NULL),
    ('Statement', NULL, NULL, NULL)
  ), piece(name, version, version_id, place) AS (VALUES
    ('ObservationInput', 'Observation', 'observationId', 't."position"'),
    ('StatementOrganisation', 'Statement', 'statementId', 't."organisationSlug" COLLATE "C"'),
    ('ConflictSubject', 'ConflictVersion', 'conflictVersionId', 't."subjectKey" COLLATE "C"'),
    ('IncentiveBasis', 'IncentiveVersion', 'incentiveVersionId', 't."position"'),
    ('IncentiveSource', 'IncentiveVersion', 'incentiveVersionId', 't."position"'),
    ('IncentiveCriterion', 'IncentiveVersion', 'incentiveVersionId', 't."position"'),
    ('IncentiveTerm', 'IncentiveVersion', 'incentiveVersionId', 't."position"'),
    ('IncentiveCompanion', 'IncentiveVersion', 'incentiveVersionId', 't."position"'),
    ('InstrumentEffect', 'LegalInstrumentVersion', 'instrumentVersionId', 't."position"'),
    ('StandardRate', 'LegalInstrumentVersion', 'instrumentVersionId', 't."position"'),
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
    'Conflict', 'LegalInstrument', 'Incentive', 'Event', 'Space', 'Attachment', 'StoredFile', 'Question',
    'ReviewComment', 'OnePersonRule', 'PreviewVisit', 'Reminder', 'ReleaseTouch',
    'ObservationInput', 'StatementOrganisation', 'ConflictSubject', 'IncentiveBasis', 'IncentiveSource', 'EventPlace',
    'EventOrganisation', 'EventInstrument', 'IncentiveCriterion', 'IncentiveTerm', 'IncentiveCompanion',
    'InstrumentEffect', 'StandardRate'
  ]), 'SELECT, INSERT'
  UNION ALL
  SELECT unnest(ARRAY[
    'NetworkVersion', 'PlaceVersion', 'ZoneVersion', 'SiteVersion', 'MetricVersion', 'DefinitionVersion',
    'IdentityVersion', 'SourceVersion', 'OrganisationVersion', 'Observation', 'Statement', 'ConflictVersion',
    'LegalInstrumentVersion', 'IncentiveVersion', 'EventVersion', 'SpaceVersion', 'AttachmentVersion', 'QuestionVersion'
  ]), 'SELECT, INSERT, UPDATE ("supersededIn")'
$$;

DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION sealed_parts() SET search_path TO %I, pg_temp', current_schema());
END $$;

SELECT grant_portal_rights();
