-- Faults of the networks. The layer's row is what is known now; what was said, done, found and attached stands behind it.

create table fault (
  network text not null check (network in ('water', 'sewer', 'heat')),
  kind text not null check (kind in (
    'burst', 'service_leak', 'leak', 'valve', 'hydrant', 'no_supply', 'low_pressure', 'blockage', 'collapse', 'surcharge',
    'missing_cover', 'pump_stop', 'duct_flooded', 'low_temperature')),
  state text not null check (state in (
    'new', 'assigned', 'isolated', 'repaired', 'restored', 'verified', 'rejected', 'duplicate', 'reopened')),
  urgency text not null check (urgency in ('emergency', 'normal')),
  what text,
  address text,
  street_id uuid references street (id) deferrable initially deferred,
  detection text not null check (detection in ('reported', 'found')),
  cause text check (cause in (
    'corrosion', 'frost', 'ground_movement', 'third_party', 'pressure_surge', 'traffic', 'wear', 'foreign_matter')),
  aware_at timestamptz not null,
  aware_approximate boolean,
  located_at timestamptz,
  located_approximate boolean,
  isolated_at timestamptz,
  isolated_approximate boolean,
  repaired_at timestamptz,
  repaired_approximate boolean,
  restored_at timestamptz,
  restored_approximate boolean,
  due_at timestamptz,
  crew_name text,
  crew_id uuid references person (id),
  asset_layer text,
  asset_id uuid references feature (id),
  asset_code text,
  chainage_m double precision check (chainage_m >= 0),
  asset_material text check (asset_material in (
    'steel', 'cast_iron', 'asbestos_cement', 'pe', 'concrete', 'ceramic', 'pvc', 'precast_concrete', 'brick', 'plastic')),
  asset_diameter_mm integer check (asset_diameter_mm between 0 and 5000),
  asset_age_years integer check (asset_age_years between 0 and 300),
  connections_cut integer check (connections_cut between 0 and 1000000),
  residents_cut integer check (residents_cut between 0 and 10000000),
  duplicate_of_id uuid,
  logged_on date not null,
  check ((asset_id is null) = (asset_layer is null)),
  check ((state = 'duplicate') = (duplicate_of_id is not null)),
  -- greatest() passes over times that nobody knows.
  constraint located_in_order check (located_at >= aware_at),
  constraint isolated_in_order check (isolated_at >= greatest(aware_at, located_at)),
  constraint repaired_in_order check (repaired_at >= greatest(aware_at, located_at, isolated_at)),
  constraint restored_in_order check (restored_at >= greatest(aware_at, located_at, isolated_at, repaired_at))
);
select layer_table('fault', geometry => 'Point', search => '{code,address,what}');
alter table fault
  add foreign key (duplicate_of_id) references fault (id) deferrable initially deferred,
  add constraint no_duplicate_of_itself check (duplicate_of_id <> id);
create index on fault (aware_at);
create index on fault (asset_id) where asset_id is not null;
create index on fault (duplicate_of_id) where duplicate_of_id is not null;
-- A fault is no thing of the ground: the year slider must not hide what is broken today.
alter table fault alter column valid_from set default '1900-01-01';

-- Numbers are given once, as a paper book gives them: a year's next one does not depend on which faults are there.
create table fault_number (
  network text not null check (network in ('water', 'sewer', 'heat')),
  year integer not null,
  last integer not null check (last > 0),
  primary key (network, year)
);

-- Who called. Apart from the row, so that no tile, table, search, export, event or history of a row can carry it.
create table fault_caller (
  fault_id uuid primary key references feature (id),
  name text not null,
  phone text not null
);

create table fault_step (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  fault_id uuid not null references feature (id),
  version integer not null check (version > 0),
  at timestamptz not null,
  happened_at timestamptz,
  approximate boolean not null default false,
  actor text not null,
  actor_name text not null,
  action text not null check (action in (
    'create', 'comment', 'file', 'correct', 'valve',
    'assign', 'arrive', 'isolate', 'repair', 'restore', 'verify', 'reject', 'duplicate', 'reopen')),
  from_state text,
  to_state text,
  text text,
  "before" text,
  "after" text
);
create index on fault_step (fault_id, seq);
comment on column fault_step.version is 'of the fault after the step';
comment on column fault_step.at is 'when it was written down; happened_at is when it happened, where that was said';
comment on column fault_step.actor_name is 'what the person was called then';
comment on column fault_step.before is 'what was there before an assign, correct or duplicate step, as it was called then; the valve of a valve step';

-- What was written into the book stays in it.
create function keep_fault_steps() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'a step of a fault is neither changed nor taken out' using errcode = 'restrict_violation';
end $$;
create trigger keep_fault_steps before update or delete or truncate on fault_step
  for each statement execute function keep_fault_steps();

create table fault_file (
  id uuid primary key references fault_step (id),
  fault_id uuid not null references feature (id),
  file_id uuid not null references file (id),
  preview_id uuid references file (id),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  width_px integer,
  height_px integer
);
create index on fault_file (fault_id);
