-- Rules for identities and for what derived figures were calculated from.

ALTER TABLE "IdentityVersion" ADD CONSTRAINT "IdentityVersion_bilingual" CHECK (is_bilingual("name"));
ALTER TABLE "IdentityVersion" ADD CONSTRAINT "IdentityVersion_releases_in_order" CHECK ("supersededIn" > "publishedIn");
CREATE TRIGGER "IdentityVersion_opens_in_own_release" BEFORE INSERT ON "IdentityVersion" FOR EACH ROW EXECUTE FUNCTION open_version_in_own_release();
CREATE TRIGGER "IdentityVersion_closes_once" BEFORE UPDATE ON "IdentityVersion" FOR EACH ROW EXECUTE FUNCTION close_version_once();
CREATE TRIGGER "IdentityVersion_is_not_deleted" BEFORE DELETE ON "IdentityVersion" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "IdentityVersion_not_emptied" BEFORE TRUNCATE ON "IdentityVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();
CREATE UNIQUE INDEX "IdentityVersion_one_current" ON "IdentityVersion" ("identityKey") WHERE "supersededIn" IS NULL;

CREATE TRIGGER "ObservationInput_is_immutable" BEFORE UPDATE OR DELETE ON "ObservationInput" FOR EACH ROW EXECUTE FUNCTION refuse_edit();
CREATE TRIGGER "ObservationInput_not_emptied" BEFORE TRUNCATE ON "ObservationInput" FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();

-- A part of a version (its inputs, subjects, articles …) is written with it. Without this, what a published statement
-- or incentive says could be added to later.
CREATE FUNCTION join_version_in_own_release() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  version_table text := TG_ARGV[0];
  version_id integer := (to_jsonb(NEW) ->> TG_ARGV[1])::integer;
  opened boolean;
BEGIN
  EXECUTE format(
    'SELECT EXISTS (SELECT 1 FROM %I v JOIN "Release" r ON r."number" = v."publishedIn" WHERE v."id" = $1 AND r.xmin = pg_current_xact_id()::xid)',
    version_table
  ) INTO opened USING version_id;
  IF NOT opened THEN
    RAISE EXCEPTION 'Nothing can be added to % % after it was published', version_table, version_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "ObservationInput_in_own_release" BEFORE INSERT ON "ObservationInput" FOR EACH ROW EXECUTE FUNCTION join_version_in_own_release('Observation', 'observationId');
CREATE TRIGGER "StatementOrganisation_in_own_release" BEFORE INSERT ON "StatementOrganisation" FOR EACH ROW EXECUTE FUNCTION join_version_in_own_release('Statement', 'statementId');
CREATE TRIGGER "ConflictSubject_in_own_release" BEFORE INSERT ON "ConflictSubject" FOR EACH ROW EXECUTE FUNCTION join_version_in_own_release('ConflictVersion', 'conflictVersionId');
CREATE TRIGGER "IncentiveBasis_in_own_release" BEFORE INSERT ON "IncentiveBasis" FOR EACH ROW EXECUTE FUNCTION join_version_in_own_release('IncentiveVersion', 'incentiveVersionId');
CREATE TRIGGER "IncentiveSource_in_own_release" BEFORE INSERT ON "IncentiveSource" FOR EACH ROW EXECUTE FUNCTION join_version_in_own_release('IncentiveVersion', 'incentiveVersionId');
CREATE TRIGGER "EventPlace_in_own_release" BEFORE INSERT ON "EventPlace" FOR EACH ROW EXECUTE FUNCTION join_version_in_own_release('EventVersion', 'eventVersionId');
CREATE TRIGGER "EventOrganisation_in_own_release" BEFORE INSERT ON "EventOrganisation" FOR EACH ROW EXECUTE FUNCTION join_version_in_own_release('EventVersion', 'eventVersionId');
CREATE TRIGGER "EventInstrument_in_own_release" BEFORE INSERT ON "EventInstrument" FOR EACH ROW EXECUTE FUNCTION join_version_in_own_release('EventVersion', 'eventVersionId');
