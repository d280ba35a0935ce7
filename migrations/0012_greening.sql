-- Trees, green areas and places to plant.

create table green_area (
  kind text not null check (kind in (
    'park', 'garden', 'boulevard', 'lawn', 'flower_bed', 'courtyard', 'protective')),
  access text check (access in ('public', 'restricted')),
  irrigation text check (irrigation in ('aryk', 'pipe', 'tanker', 'none')),
  planted_percent integer check (planted_percent between 0 and 100),
  owner_id uuid references organisation (id) deferrable initially deferred,
  responsible_id uuid references organisation (id) deferrable initially deferred,
  remark text
);
select layer_table('green_area', geometry => 'Polygon', named => true,
  search => '{code,name_ky,name_ru,name_en}');
create index on green_area (owner_id);
create index on green_area (responsible_id);

create table tree (
  species_id uuid references species (id) deferrable initially deferred,
  dbh_cm integer check (dbh_cm between 1 and 400),
  height_m double precision check (height_m between 0.1 and 60),
  crown_m double precision check (crown_m between 0 and 40),
  health text check (health in ('healthy', 'pest', 'weakened', 'dead', 'stump')),
  inspected_on date,
  street_id uuid references street (id) deferrable initially deferred,
  green_area_id uuid references green_area (id) deferrable initially deferred
);
select layer_table('tree', geometry => 'Point');
create index on tree (species_id);
create index on tree (street_id);
create index on tree (green_area_id);

create table planting_site (
  kind text check (kind in ('empty_pit', 'stump', 'new_place')),
  species_id uuid references species (id) deferrable initially deferred,
  strip_width_m double precision check (strip_width_m between 0 and 100),
  overhead_line boolean,
  network_distance_m double precision check (network_distance_m between 0 and 200),
  irrigation text check (irrigation in ('aryk', 'pipe', 'tanker', 'none')),
  street_id uuid references street (id) deferrable initially deferred,
  green_area_id uuid references green_area (id) deferrable initially deferred
);
select layer_table('planting_site', geometry => 'Point');
create index on planting_site (species_id);
create index on planting_site (street_id);
create index on planting_site (green_area_id);
