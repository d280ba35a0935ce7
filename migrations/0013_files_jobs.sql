-- Files, jobs, and what an import holds before a person has confirmed it.

-- Shifts between datums are the city's own choice (city.json), because PROJ's differs by metres. The server stores
-- them under 'datum_shifts' as {"28413": "23.57,-140.95,…"}.
create function proj_with_shift(srid integer) returns text
  language sql stable
  set search_path from current
  as $$
    select regexp_replace(p.proj4text, '\s*\+(towgs84|datum|nadgrids)=\S+', '', 'g') || ' +towgs84=' || (s.value ->> srid::text)
    from spatial_ref_sys p, setting s
    where p.srid = proj_with_shift.srid and s.key = 'datum_shifts' and s.value ? srid::text
  $$;

-- Every geometry that comes in passes here. Always to 4326: PROJ ignores +towgs84 on the way to any other CRS.
-- A shifted CRS costs milliseconds a call, because PostGIS keeps only CRSs that have an srid: give it a collection.
create function to_city(geom geometry, srid integer) returns geometry
  language plpgsql stable
  set search_path from current
  as $$
declare
  shifted text := proj_with_shift(srid);
begin
  if shifted is not null then
    return st_transform(st_setsrid(geom, 0), shifted, 4326);
  end if;
  return st_transform(st_setsrid(geom, srid), 4326);
end $$;

-- The way back, for exports.
create function from_city(geom geometry, srid integer) returns geometry
  language plpgsql stable
  set search_path from current
  as $$
declare
  shifted text := proj_with_shift(srid);
begin
  if shifted is not null then
    return st_setsrid(st_transform(geom, shifted), srid);
  end if;
  return st_transform(geom, srid);
end $$;

create table file (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  bytes bigint not null check (bytes >= 0),
  uploaded_at timestamptz not null,
  uploaded_by text not null
);
create index on file (sha256);
comment on column file.sha256 is 'names the content under DATA_DIR/files; two rows may share it';

create table job (
  id uuid primary key,
  kind text not null,
  params jsonb not null,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  progress double precision check (progress between 0 and 1),
  message jsonb,
  result jsonb,
  problem jsonb,
  actor text not null,
  attempt integer not null default 0,
  runner text,
  cancel_requested boolean not null default false,
  created_at timestamptz not null,
  started_at timestamptz,
  heartbeat_at timestamptz,
  finished_at timestamptz
);
create index on job (created_at) where state in ('queued', 'running');
create index on job (finished_at);
comment on column job.message is 'what it is doing, in ky, ru and en';
comment on column job.runner is 'host and process that runs it';
comment on column job.problem is 'why it failed, in ky, ru and en';

create table import (
  id uuid primary key,
  file_id uuid not null references file (id),
  state text not null check (state in ('reading', 'read', 'checking', 'checked', 'saving', 'saved', 'failed', 'discarded')),
  encoding text,
  content jsonb,
  layer text,
  settings jsonb,
  summary jsonb,
  problem jsonb,
  job_id uuid references job (id) on delete set null,
  saved_nodes integer not null default 0,
  saved_rows integer not null default 0,
  change_id uuid references change_set (id),
  created_at timestamptz not null,
  created_by text not null
);
create index on import (created_at desc);
comment on column import.content is 'what the file holds: its layers, their fields, samples and CRS';
comment on column import.saved_rows is 'number of the last row that is in its layer; a save that was interrupted goes on behind it';
comment on column import.change_id is 'the change set that saved it, which has the id of the import';

-- A row of the file, ready to be inserted, or with what is wrong with it.
create table import_row (
  import_id uuid not null references import (id),
  number integer not null,
  id uuid not null,
  "row" jsonb not null,
  geom geometry(Geometry, 4326),
  problems jsonb,
  primary key (import_id, number)
);

-- The node that an end of an imported link is proposed to meet.
create table import_node (
  import_id uuid not null references import (id),
  position integer not null,
  id uuid not null,
  existing boolean not null,
  ends integer not null,
  geom geometry(Point, 4326) not null,
  primary key (import_id, id),
  unique (import_id, position)
);

-- What a person chose for files of one kind, offered again for the next one.
create table import_choice (
  source_key text not null,
  layer text not null,
  settings jsonb not null,
  used_at timestamptz not null,
  used_by text not null,
  primary key (source_key, layer)
);
comment on column import_choice.source_key is 'digest of the file name without digits and of the column names';

create table export_log (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  layer text not null,
  format text not null,
  srid integer not null,
  filters jsonb not null,
  row_count integer not null
);
create index on export_log (at desc);
comment on table export_log is 'exports of layers that are not public';
