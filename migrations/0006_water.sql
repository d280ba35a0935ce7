-- The water network, its zones and the volumes of the water balance.

create table water_source (
  kind text not null check (kind in ('well', 'spring', 'surface_intake')),
  elevation_m double precision check (elevation_m between -500 and 9000),
  well_depth_m double precision check (well_depth_m between 0 and 1000),
  yield_l_s double precision check (yield_l_s between 0 and 1000),
  static_depth_m double precision check (static_depth_m between -100 and 500),
  dynamic_depth_m double precision check (dynamic_depth_m between -100 and 500),
  licence text
);
select layer_table('water_source', geometry => 'Point', network => 'water', role => 'node',
  search => '{code,licence}');

create table pump_station (
  kind text check (kind in ('first_lift', 'second_lift', 'booster')),
  elevation_m double precision check (elevation_m between -500 and 9000),
  pumps integer check (pumps between 0 and 50),
  design_flow_m3_h double precision check (design_flow_m3_h between 0 and 20000),
  design_head_m double precision check (design_head_m between 0 and 500),
  power_kw double precision check (power_kw between 0 and 10000),
  remark text
);
select layer_table('pump_station', geometry => 'Point', network => 'water', role => 'node', named => true,
  search => '{code,name_ky,name_ru,name_en}');

create table water_tank (
  kind text not null check (kind in ('reservoir', 'tower')),
  elevation_m double precision check (elevation_m between -500 and 9000),
  volume_m3 integer check (volume_m3 between 0 and 100000),
  bottom_level_m double precision check (bottom_level_m between -500 and 9000),
  min_water_level_m double precision check (min_water_level_m between -500 and 9000),
  max_water_level_m double precision check (max_water_level_m between -500 and 9000),
  diameter_m double precision check (diameter_m between 0 and 100)
);
select layer_table('water_tank', geometry => 'Point', network => 'water', role => 'node');

create table water_junction (
  kind text check (kind in ('junction', 'chamber', 'dead_end')),
  elevation_m double precision check (elevation_m between -500 and 9000),
  depth_m double precision check (depth_m between 0 and 30)
);
select layer_table('water_junction', geometry => 'Point', network => 'water', role => 'node');

create table water_main (
  diameter_mm integer check (diameter_mm between 10 and 3000),
  material text check (material in ('steel', 'cast_iron', 'asbestos_cement', 'pe')),
  service text check (service in ('trunk', 'distribution')),
  depth_m double precision check (depth_m between 0 and 30),
  condition text check (condition in ('good', 'fair', 'poor')),
  remark text
);
select layer_table('water_main', geometry => 'LineString', network => 'water', role => 'link');

create table water_valve (
  kind text check (kind in ('gate', 'butterfly', 'check', 'air', 'washout')),
  diameter_mm integer check (diameter_mm between 10 and 3000),
  normally_closed boolean not null,
  operable boolean,
  proven_on date,
  turns integer check (turns between 0 and 500),
  remark text
);
select layer_table('water_valve', geometry => 'Point', network => 'water', role => 'fitting');

create table hydrant (
  kind text check (kind in ('underground', 'pillar')),
  diameter_mm integer check (diameter_mm between 10 and 3000),
  operable boolean,
  tested_on date,
  flow_l_s double precision check (flow_l_s between 0 and 200),
  residual_head_m double precision check (residual_head_m between 0 and 200),
  remark text
);
select layer_table('hydrant', geometry => 'Point', network => 'water', role => 'fitting');

create table service_connection (
  building_id uuid references building (id) deferrable initially deferred,
  customer_class text check (customer_class in ('house', 'block', 'standpipe', 'public_body', 'business')),
  residents integer check (residents between 0 and 10000),
  metered boolean,
  diameter_mm integer check (diameter_mm between 10 and 3000),
  material text check (material in ('steel', 'pe', 'cast_iron')),
  account_number text
);
select layer_table('service_connection', geometry => 'LineString', network => 'water', role => 'fitting',
  search => '{code,account_number}');
create index on service_connection (building_id);

create table water_zone (
  kind text not null check (kind in ('metering', 'pressure')),
  inlets integer check (inlets between 0 and 100),
  average_head_m double precision check (average_head_m between 0 and 200),
  night_legitimate_m3_h double precision check (night_legitimate_m3_h between 0 and 10000),
  leakage_exponent double precision check (leakage_exponent between 0.4 and 2.5),
  boundary_proven_on date,
  remark text
);
select layer_table('water_zone', geometry => 'MultiPolygon', named => true,
  search => '{code,name_ky,name_ru,name_en}');

create table water_volume (
  zone_id uuid references water_zone (id) deferrable initially deferred,
  year integer not null check (year between 1800 and 2200),
  month integer check (month between 1 and 12),
  component text not null check (component in (
    'intake', 'billed_metered', 'billed_unmetered', 'unbilled_metered', 'unbilled_unmetered',
    'unauthorised_consumption', 'customer_metering_inaccuracies', 'systematic_data_handling_errors',
    'mains_leakage', 'service_connection_leakage', 'tank_leakage_and_overflow', 'paid')),
  volume_m3 double precision not null check (volume_m3 between 0 and 1000000000),
  ci95_percent double precision check (ci95_percent between 0 and 1000),
  data_grade integer check (data_grade between 1 and 10),
  mark text not null check (mark in ('strategy', 'sample', 'city')),
  remark text
);
select layer_table('water_volume', geometry => 'none');
create index on water_volume (zone_id);
alter table water_volume add constraint one_volume
  unique nulls not distinct (zone_id, year, month, component, mark) deferrable initially deferred;
