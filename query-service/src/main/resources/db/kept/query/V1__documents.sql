-- Every document as it was first delivered. Migrated as jejak_owner, after the event log, which makes
-- roles and schema.
-- The key is a state of a report: what it is of, the last event that it rests on, and the wording and layout.
CREATE TABLE kept.document (
  kabupaten       text        COLLATE "C" NOT NULL,
  kecamatan       text        COLLATE "C" NOT NULL,
  section         text        COLLATE "C" NOT NULL,
  year            integer     NOT NULL,
  report          text        COLLATE "C" NOT NULL CHECK (report IN ('month', 'quarter')),
  number          integer     NOT NULL,
  rests_on        bigint      NOT NULL,
  template        text        COLLATE "C" NOT NULL,
  sha256          text        COLLATE "C" NOT NULL,
  bytes           bytea       NOT NULL,
  delivered_as_of bigint      NOT NULL CHECK (delivered_as_of >= rests_on),  -- the position that it was asked for
  delivered_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (kecamatan, year, section, report, number, rests_on, template),
  CONSTRAINT digest_is_that_of_the_bytes CHECK (sha256 = encode(sha256(bytes), 'hex'))
);
-- A PDF is compressed already.
ALTER TABLE kept.document ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX document_by_digest ON kept.document (sha256);

-- A kept document that came out otherwise when it was rendered anew.
CREATE TABLE kept.document_mismatch (
  kabupaten       text        COLLATE "C" NOT NULL,
  kecamatan       text        COLLATE "C" NOT NULL,
  sha256          text        COLLATE "C" NOT NULL,  -- of the kept one
  rendered_sha256 text        COLLATE "C" NOT NULL,
  found_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (sha256, rendered_sha256)
);

GRANT USAGE ON SCHEMA kept TO jejak_archivist, jejak_reader;

-- Whoever keeps may add and read; nobody changes or takes away. Readers see what their scope shows, as in the views.
DO $$
DECLARE
  kept_table text;
BEGIN
  FOREACH kept_table IN ARRAY ARRAY['document', 'document_mismatch'] LOOP
    EXECUTE format('GRANT SELECT, INSERT ON kept.%I TO jejak_archivist', kept_table);
    EXECUTE format('GRANT SELECT ON kept.%I TO jejak_reader', kept_table);
    EXECUTE format('ALTER TABLE kept.%I ENABLE ROW LEVEL SECURITY', kept_table);
    EXECUTE format('ALTER TABLE kept.%I FORCE ROW LEVEL SECURITY', kept_table);
    EXECUTE format('CREATE POLICY reads ON kept.%I FOR SELECT TO jejak_archivist USING (true)', kept_table);
    EXECUTE format('CREATE POLICY adds ON kept.%I FOR INSERT TO jejak_archivist WITH CHECK (true)', kept_table);
    EXECUTE format($policy$
      CREATE POLICY scope ON kept.%I FOR SELECT TO jejak_reader USING (
        kabupaten = current_setting('jejak.kabupaten', true)
        AND (kecamatan = current_setting('jejak.kecamatan', true)
             OR coalesce(current_setting('jejak.kecamatan', true), '') = ''))
      $policy$, kept_table);
  END LOOP;
END $$;
