-- Aryks, drains and wells.

create table drainage_node (
  kind text check (kind in ('junction', 'intake', 'gate', 'inlet', 'manhole', 'outlet')),
  cover_level_m double precision check (cover_level_m between -500 and 9000),
  invert_level_m double precision check (invert_level_m between -500 and 9000),
  depth_m double precision check (depth_m between 0 and 30),
  gate_state text check (gate_state in ('working', 'jammed', 'missing')),
  remark text
);
select layer_table('drainage_node', geometry => 'Point', network => 'drainage', role => 'node');

create table aryk (
  purpose text check (purpose in ('irrigation', 'storm', 'both')),
  lining text check (lining in ('concrete', 'stone', 'earth')),
  bottom_width_m double precision check (bottom_width_m between 0 and 20),
  depth_m double precision check (depth_m between 0 and 10),
  silt_cm integer check (silt_cm between 0 and 300),
  street_id uuid references street (id) deferrable initially deferred,
  side text check (side in ('left', 'right')),
  condition text check (condition in ('good', 'fair', 'poor'))
);
select layer_table('aryk', geometry => 'LineString', network => 'drainage', role => 'link');
create index on aryk (street_id);

create table culvert (
  diameter_mm integer check (diameter_mm between 10 and 3000),
  barrels integer check (barrels between 0 and 10),
  material text check (material in ('concrete', 'steel', 'asbestos_cement', 'plastic')),
  from_invert_level_m double precision check (from_invert_level_m between -500 and 9000),
  to_invert_level_m double precision check (to_invert_level_m between -500 and 9000),
  blocked_percent integer check (blocked_percent between 0 and 100),
  condition text check (condition in ('good', 'fair', 'poor'))
);
select layer_table('culvert', geometry => 'LineString', network => 'drainage', role => 'link');

create table drain (
  kind text not null check (kind in ('groundwater', 'storm')),
  diameter_mm integer check (diameter_mm between 10 and 3000),
  material text check (material in ('concrete', 'asbestos_cement', 'ceramic', 'pe')),
  depth_m double precision check (depth_m between 0 and 30),
  from_invert_level_m double precision check (from_invert_level_m between -500 and 9000),
  to_invert_level_m double precision check (to_invert_level_m between -500 and 9000),
  condition text check (condition in ('good', 'fair', 'poor'))
);
select layer_table('drain', geometry => 'LineString', network => 'drainage', role => 'link');

create table observation_well (
  elevation_m double precision check (elevation_m between -500 and 9000),
  pipe_top_level_m double precision check (pipe_top_level_m between -500 and 9000),
  well_depth_m double precision check (well_depth_m between 0 and 500),
  screen_top_m double precision check (screen_top_m between 0 and 500),
  screen_bottom_m double precision check (screen_bottom_m between 0 and 500),
  diameter_mm integer check (diameter_mm between 10 and 3000),
  responsible_id uuid references organisation (id) deferrable initially deferred,
  remark text
);
select layer_table('observation_well', geometry => 'Point');
create index on observation_well (responsible_id);

create table drain_well (
  elevation_m double precision check (elevation_m between -500 and 9000),
  well_depth_m double precision check (well_depth_m between 0 and 500),
  diameter_mm integer check (diameter_mm between 10 and 3000),
  yield_l_s double precision check (yield_l_s between 0 and 1000),
  power_kw double precision check (power_kw between 0 and 1000),
  drawdown_m double precision check (drawdown_m between 0 and 100),
  owner_id uuid references organisation (id) deferrable initially deferred,
  remark text
);
select layer_table('drain_well', geometry => 'Point');
create index on drain_well (owner_id);
