-- Rules that the database holds by itself, whoever writes to it.

-- 1. Texts for readers are in both languages, and neither is blank.

CREATE FUNCTION is_bilingual(text_in_two_languages jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT text_in_two_languages IS NULL
      OR (jsonb_typeof(text_in_two_languages) = 'object'
          AND btrim(coalesce(text_in_two_languages ->> 'en', '')) <> ''
          AND btrim(coalesce(text_in_two_languages ->> 'vi', '')) <> '')
$$;

ALTER TABLE "NetworkVersion" ADD CONSTRAINT "NetworkVersion_bilingual" CHECK (is_bilingual("name") AND is_bilingual("description"));
ALTER TABLE "PlaceVersion" ADD CONSTRAINT "PlaceVersion_bilingual" CHECK (is_bilingual("name") AND is_bilingual("country"));
ALTER TABLE "ZoneVersion" ADD CONSTRAINT "ZoneVersion_bilingual" CHECK (is_bilingual("name") AND is_bilingual("membershipNote") AND is_bilingual("stageNote") AND is_bilingual("positionNote") AND is_bilingual("note"));
ALTER TABLE "SiteVersion" ADD CONSTRAINT "SiteVersion_bilingual" CHECK (is_bilingual("name"));
ALTER TABLE "MetricVersion" ADD CONSTRAINT "MetricVersion_bilingual" CHECK (is_bilingual("name") AND is_bilingual("description"));
ALTER TABLE "DefinitionVersion" ADD CONSTRAINT "DefinitionVersion_bilingual" CHECK (is_bilingual("text"));
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_bilingual" CHECK (is_bilingual("periodNote") AND is_bilingual("missingCause") AND is_bilingual("coverage") AND is_bilingual("note") AND is_bilingual("standingReason"));
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_bilingual" CHECK (is_bilingual("text") AND is_bilingual("periodNote") AND is_bilingual("note"));
ALTER TABLE "SourceVersion" ADD CONSTRAINT "SourceVersion_bilingual" CHECK (is_bilingual("note"));
ALTER TABLE "ConflictVersion" ADD CONSTRAINT "ConflictVersion_bilingual" CHECK (is_bilingual("topic") AND is_bilingual("detail") AND is_bilingual("ruling"));
ALTER TABLE "LegalInstrumentVersion" ADD CONSTRAINT "LegalInstrumentVersion_bilingual" CHECK (is_bilingual("title") AND is_bilingual("summary") AND is_bilingual("datesNote") AND is_bilingual("force") AND is_bilingual("note"));
ALTER TABLE "IncentiveVersion" ADD CONSTRAINT "IncentiveVersion_bilingual" CHECK (is_bilingual("title") AND is_bilingual("gives") AND is_bilingual("rate") AND is_bilingual("years") AND is_bilingual("conditions") AND is_bilingual("forceNote") AND is_bilingual("note"));
ALTER TABLE "IncentiveBasis" ADD CONSTRAINT "IncentiveBasis_bilingual" CHECK (is_bilingual("article"));
ALTER TABLE "OrganisationVersion" ADD CONSTRAINT "OrganisationVersion_bilingual" CHECK (is_bilingual("name"));
ALTER TABLE "EventVersion" ADD CONSTRAINT "EventVersion_bilingual" CHECK (is_bilingual("name") AND is_bilingual("purpose"));
ALTER TABLE "Release" ADD CONSTRAINT "Release_bilingual" CHECK (is_bilingual("title"));
ALTER TABLE "Change" ADD CONSTRAINT "Change_bilingual" CHECK (is_bilingual("reason"));

-- 2. Figures. A value or the cause of its absence; counts whole and not negative; periods in order.

ALTER TABLE "Observation" ADD CONSTRAINT "Observation_value_or_cause" CHECK (("value" IS NULL) = ("missingCause" IS NOT NULL));
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_period_in_order" CHECK ("periodStart" <= "periodEnd");
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_period_known_or_undated" CHECK (("period" = 'undated') = ("periodStart" IS NULL) AND ("periodStart" IS NULL) = ("periodEnd" IS NULL));
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_count_is_whole" CHECK ("unit" NOT IN ('enterprise', 'person', 'zone', 'country', 'product', 'patent', 'project', 'ordinal') OR ("value" >= 0 AND "value" = trunc("value")));
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_size_not_negative" CHECK ("unit" NOT IN ('ha', 'm2', 'acre', 'sqft') OR "value" >= 0);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_alternate_has_reason" CHECK ("standing" = 'ruled' OR "standingReason" IS NOT NULL);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_background_is_unverified" CHECK ("sourceId" <> 'BK' OR NOT "verified");
ALTER TABLE "ZoneVersion" ADD CONSTRAINT "ZoneVersion_position" CHECK (("latitude" IS NULL) = ("longitude" IS NULL) AND "latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);

-- 3. Law. Dates are a year, a month or a day, and in order as far as they are known.

ALTER TABLE "LegalInstrumentVersion" ADD CONSTRAINT "LegalInstrumentVersion_dates" CHECK (
  coalesce("issued" ~ '^\d{4}(-\d\d(-\d\d)?)?$', true)
  AND coalesce("effective" ~ '^\d{4}(-\d\d(-\d\d)?)?$', true)
  AND coalesce("until" ~ '^\d{4}(-\d\d(-\d\d)?)?$', true)
  AND coalesce(left("issued", least(length("issued"), length("effective"))) COLLATE "C" <= left("effective", least(length("issued"), length("effective"))) COLLATE "C", true)
  AND coalesce(left("effective", least(length("effective"), length("until"))) COLLATE "C" <= left("until", least(length("effective"), length("until"))) COLLATE "C", true)
);

-- 4. Change sets and releases.

ALTER TABLE "ChangeSet" ADD CONSTRAINT "ChangeSet_published_in_a_release" CHECK (("state" = 'published') = ("releaseNumber" IS NOT NULL));
ALTER TABLE "ChangeSet" ADD CONSTRAINT "ChangeSet_form_has_author" CHECK ("origin" <> 'form' OR "authorId" IS NOT NULL);
ALTER TABLE "Change" ADD CONSTRAINT "Change_shape" CHECK (
  CASE "operation"
    WHEN 'create' THEN "baseVersionId" IS NULL AND "content" IS NOT NULL AND "nature" IS NULL
    WHEN 'supersede' THEN "baseVersionId" IS NOT NULL AND "content" IS NOT NULL AND "nature" IS NOT NULL AND "reason" IS NOT NULL
    WHEN 'withdraw' THEN "baseVersionId" IS NOT NULL AND "content" IS NULL AND "nature" IS NOT NULL AND "reason" IS NOT NULL
  END
);

-- Published is immutable: a published change set and its changes stay as they are.
CREATE FUNCTION refuse_edit_of_published_change_set() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'published' THEN
    RAISE EXCEPTION 'Change set % is published and cannot be changed or deleted', OLD."id" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER "ChangeSet_published_is_immutable" BEFORE UPDATE OR DELETE ON "ChangeSet"
  FOR EACH ROW EXECUTE FUNCTION refuse_edit_of_published_change_set();

CREATE FUNCTION refuse_edit_of_published_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  in_change_set integer := CASE TG_OP WHEN 'INSERT' THEN NEW."changeSetId" ELSE OLD."changeSetId" END;
BEGIN
  IF EXISTS (SELECT 1 FROM "ChangeSet" WHERE "id" = in_change_set AND "state" = 'published') THEN
    RAISE EXCEPTION 'Change set % is published: its changes cannot be added to, changed or deleted', in_change_set USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER "Change_published_is_immutable" BEFORE INSERT OR UPDATE OR DELETE ON "Change"
  FOR EACH ROW EXECUTE FUNCTION refuse_edit_of_published_change();

CREATE FUNCTION refuse_edit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows can be neither changed nor deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- Release numbers run from 1 without gaps, in the order of time.
CREATE FUNCTION number_the_release() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest record;
BEGIN
  LOCK TABLE "Release" IN SHARE ROW EXCLUSIVE MODE;
  SELECT "number", "publishedAt" INTO newest FROM "Release" ORDER BY "number" DESC LIMIT 1;
  IF NEW."number" <> coalesce(newest."number", 0) + 1 THEN
    RAISE EXCEPTION 'The next release is number %, not %', coalesce(newest."number", 0) + 1, NEW."number" USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."publishedAt" < newest."publishedAt" THEN
    RAISE EXCEPTION 'Release % would be older than release %', NEW."number", newest."number" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Release_numbered" BEFORE INSERT ON "Release" FOR EACH ROW EXECUTE FUNCTION number_the_release();
CREATE TRIGGER "Release_is_immutable" BEFORE UPDATE OR DELETE ON "Release" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "Release_not_emptied" BEFORE TRUNCATE ON "Release" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();

-- 5. The audit trail.

CREATE TRIGGER "AuditEntry_is_immutable" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "AuditEntry_not_emptied" BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();

-- 6. Version rows: written in the transaction that makes their release, closed once by a later one, else untouched.
-- Releases are never deleted, so these triggers also hold what foreign keys to them would hold.

CREATE FUNCTION open_version_in_own_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Release" WHERE "number" = NEW."publishedIn" AND xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'Nothing can be added to release % after it was published', NEW."publishedIn" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW."supersededIn" IS NOT NULL THEN
    RAISE EXCEPTION 'A version is current when it is published' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION close_version_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."supersededIn" IS NOT NULL
    OR NEW."supersededIn" IS NULL
    OR to_jsonb(NEW) - 'supersededIn' <> to_jsonb(OLD) - 'supersededIn' THEN
    RAISE EXCEPTION '% %: what is published cannot be changed, only superseded', TG_TABLE_NAME, OLD."id" USING ERRCODE = 'restrict_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "Release" WHERE "number" = NEW."supersededIn" AND xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'Release % is closed and can supersede nothing more', NEW."supersededIn" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE
  versioned text;
  part text;
BEGIN
  FOREACH versioned IN ARRAY ARRAY[
    'NetworkVersion', 'PlaceVersion', 'ZoneVersion', 'SiteVersion', 'MetricVersion', 'DefinitionVersion',
    'SourceVersion', 'OrganisationVersion', 'Observation', 'Statement', 'ConflictVersion',
    'LegalInstrumentVersion', 'IncentiveVersion', 'EventVersion'
  ] LOOP
    EXECUTE format('ALTER TABLE %1$I ADD CONSTRAINT %2$I CHECK ("supersededIn" > "publishedIn")', versioned, versioned || '_releases_in_order');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE INSERT ON %1$I FOR EACH ROW EXECUTE FUNCTION open_version_in_own_release()', versioned, versioned || '_opens_in_own_release');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE UPDATE ON %1$I FOR EACH ROW EXECUTE FUNCTION close_version_once()', versioned, versioned || '_closes_once');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_edit()', versioned, versioned || '_is_not_deleted');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit()', versioned, versioned || '_not_emptied');
  END LOOP;

  FOREACH part IN ARRAY ARRAY[
    'StatementOrganisation', 'ConflictSubject', 'IncentiveBasis', 'IncentiveSource', 'EventPlace', 'EventOrganisation', 'EventInstrument'
  ] LOOP
    EXECUTE format('CREATE TRIGGER %2$I BEFORE UPDATE OR DELETE ON %1$I FOR EACH ROW EXECUTE FUNCTION refuse_edit()', part, part || '_is_immutable');
    EXECUTE format('CREATE TRIGGER %2$I BEFORE TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit()', part, part || '_not_emptied');
  END LOOP;
END $$;

-- 7. One current version per identity, and one ruled figure.

CREATE UNIQUE INDEX "NetworkVersion_one_current" ON "NetworkVersion" ("networkKey") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "PlaceVersion_one_current" ON "PlaceVersion" ("placeKey") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "ZoneVersion_one_current" ON "ZoneVersion" ("zoneSlug") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "SiteVersion_one_current" ON "SiteVersion" ("siteKey") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "MetricVersion_one_current" ON "MetricVersion" ("metricKey") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "DefinitionVersion_one_current" ON "DefinitionVersion" ("definitionKey") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "SourceVersion_one_current" ON "SourceVersion" ("sourceId") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "OrganisationVersion_one_current" ON "OrganisationVersion" ("organisationSlug") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "ConflictVersion_one_current" ON "ConflictVersion" ("conflictKey") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "LegalInstrumentVersion_one_current" ON "LegalInstrumentVersion" ("instrumentSlug") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "IncentiveVersion_one_current" ON "IncentiveVersion" ("incentiveSlug") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "EventVersion_one_current" ON "EventVersion" ("eventSlug") WHERE "supersededIn" IS NULL;
CREATE UNIQUE INDEX "Observation_one_ruled" ON "Observation" ("subjectKey", "metricKey", "period", "definitionKey") WHERE "supersededIn" IS NULL AND "standing" = 'ruled';

-- 8. People. One role of a kind in a place.

CREATE UNIQUE INDEX "Appointment_once" ON "Appointment" ("userId", coalesce("zoneSlug", ''), "role");
ALTER TABLE "User" ADD CONSTRAINT "User_email_lower" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%');
ALTER TABLE "User" ADD CONSTRAINT "User_locale" CHECK ("locale" IN ('en', 'vi'));
