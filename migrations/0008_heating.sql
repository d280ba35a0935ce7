-- The heat network.

create table boiler_house (
  fuel text check (fuel in ('coal', 'gas', 'fuel_oil', 'electricity')),
  capacity_gcal_h double precision check (capacity_gcal_h between 0 and 1000),
  boilers integer check (boilers between 0 and 50),
  efficiency_percent double precision check (efficiency_percent between 0 and 100),
  supply_c integer check (supply_c between 20 and 200),
  return_c integer check (return_c between 20 and 200),
  elevation_m double precision check (elevation_m between -500 and 9000)
);
select layer_table('boiler_house', geometry => 'Point', network => 'heat', role => 'node', named => true,
  search => '{code,name_ky,name_ru,name_en}');

create table heat_junction (
  kind text check (kind in ('branch', 'compensator', 'fixed_support', 'drain', 'air_vent')),
  elevation_m double precision check (elevation_m between -500 and 9000),
  depth_m double precision check (depth_m between 0 and 30),
  remark text
);
select layer_table('heat_junction', geometry => 'Point', network => 'heat', role => 'node');

create table heat_chamber (
  material text check (material in ('precast_concrete', 'brick')),
  elevation_m double precision check (elevation_m between -500 and 9000),
  depth_m double precision check (depth_m between 0 and 30),
  drained boolean,
  flooded_on date,
  condition text check (condition in ('good', 'fair', 'poor')),
  remark text
);
select layer_table('heat_chamber', geometry => 'Point', network => 'heat', role => 'node');

create table heat_consumer (
  building_id uuid references building (id) deferrable initially deferred,
  kind text check (kind in ('block', 'education', 'public', 'business')),
  heating_load_gcal_h double precision check (heating_load_gcal_h between 0 and 100),
  hot_water_load_gcal_h double precision check (hot_water_load_gcal_h between 0 and 100),
  heated_floor_m2 double precision check (heated_floor_m2 between 0 and 1000000),
  residents integer check (residents between 0 and 10000),
  metered boolean,
  connection text check (connection in ('direct', 'heat_exchanger'))
);
select layer_table('heat_consumer', geometry => 'Point', network => 'heat', role => 'node');
create index on heat_consumer (building_id);

create table heat_pipe (
  diameter_mm integer check (diameter_mm between 10 and 3000),
  laying text check (laying in ('channel', 'channel_less', 'overhead', 'passable')),
  insulation text check (insulation in ('mineral_wool', 'polyurethane', 'foam_concrete', 'none')),
  insulation_state text check (insulation_state in ('dry', 'wet', 'damaged')),
  depth_m double precision check (depth_m between 0 and 30),
  condition text check (condition in ('good', 'fair', 'poor')),
  remark text
);
select layer_table('heat_pipe', geometry => 'LineString', network => 'heat', role => 'link');

create table heat_valve (
  kind text check (kind in ('gate', 'ball', 'butterfly')),
  line text not null check (line in ('supply', 'return', 'both')),
  diameter_mm integer check (diameter_mm between 10 and 3000),
  normally_closed boolean not null,
  operable boolean,
  proven_on date,
  remark text
);
select layer_table('heat_valve', geometry => 'Point', network => 'heat', role => 'fitting');
