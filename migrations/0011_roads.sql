-- Roads, sidewalks, lights and crossings.

create table road_section (
  street_id uuid references street (id) deferrable initially deferred,
  class text check (class in ('highway', 'collector', 'local')),
  surface text check (surface in ('asphalt', 'gravel', 'earth')),
  width_m double precision check (width_m between 1 and 60),
  lanes integer check (lanes between 0 and 12),
  condition text check (condition in ('good', 'fair', 'poor')),
  owner_id uuid references organisation (id) deferrable initially deferred
);
select layer_table('road_section', geometry => 'LineString');
create index on road_section (street_id);
create index on road_section (owner_id);

create table sidewalk (
  street_id uuid references street (id) deferrable initially deferred,
  side text check (side in ('left', 'right')),
  width_m double precision check (width_m between 0.3 and 20),
  surface text check (surface in ('asphalt', 'paving', 'concrete', 'gravel', 'earth')),
  kerb_ramps boolean,
  tactile boolean,
  condition text check (condition in ('good', 'fair', 'poor'))
);
select layer_table('sidewalk', geometry => 'LineString');
create index on sidewalk (street_id);

create table street_light (
  street_id uuid references street (id) deferrable initially deferred,
  lamp text check (lamp in ('led', 'sodium', 'mercury', 'incandescent')),
  power_w integer check (power_w between 1 and 2000),
  lamp_state text check (lamp_state in ('lit', 'dark')),
  checked_on date,
  pole text check (pole in ('concrete', 'steel', 'wood', 'wall')),
  height_m double precision check (height_m between 1 and 40),
  owner_id uuid references organisation (id) deferrable initially deferred
);
select layer_table('street_light', geometry => 'Point');
create index on street_light (street_id);
create index on street_light (owner_id);

create table crossing (
  street_id uuid references street (id) deferrable initially deferred,
  kind text check (kind in ('marked', 'signals', 'railway')),
  marking text check (marking in ('clear', 'worn', 'none')),
  lit boolean,
  kerb_ramps boolean,
  checked_on date,
  remark text
);
select layer_table('crossing', geometry => 'Point');
create index on crossing (street_id);
