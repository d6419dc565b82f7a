-- The trail: one row for each event, as people read it. A row never ends, since what happened is never undone.
SET ROLE jejak_owner;

CREATE TABLE ${flyway:defaultSchema}.trail (
  position bigint NOT NULL,
  event_id text NOT NULL,
  event text NOT NULL,                -- stored name
  feature text NOT NULL,
  correction boolean NOT NULL,        -- changes, takes back or voids something recorded before
  actor text NOT NULL, actor_name text NOT NULL, role text NOT NULL,
  section text COLLATE "C", year integer,   -- NULL: about the office or the district
  month integer, quarter integer,     -- the period that it is about; NULL: the whole year, or none
  about text,                         -- indicator, sub kegiatan, post, code
  changes jsonb NOT NULL,             -- field by field, from and to
  reason text, basis jsonb,
  LIKE ${flyway:defaultSchema}.version INCLUDING ALL);
CALL ${flyway:defaultSchema}.keep_versions('${flyway:defaultSchema}.trail', 'kabupaten', 'position');
CREATE INDEX trail_of_section_year ON ${flyway:defaultSchema}.trail (kecamatan, year, section, from_position);

RESET ROLE;
