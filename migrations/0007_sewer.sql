-- The sewer network.

create table sewer_junction (
  kind text check (kind in ('junction', 'building_outlet', 'dead_end')),
  cover_level_m double precision check (cover_level_m between -500 and 9000),
  invert_level_m double precision check (invert_level_m between -500 and 9000),
  depth_m double precision check (depth_m between 0 and 30),
  remark text
);
select layer_table('sewer_junction', geometry => 'Point', network => 'sewer', role => 'node');

create table manhole (
  kind text check (kind in ('inspection', 'turning', 'junction', 'drop')),
  cover_level_m double precision check (cover_level_m between -500 and 9000),
  invert_level_m double precision check (invert_level_m between -500 and 9000),
  depth_m double precision check (depth_m between 0 and 30),
  material text check (material in ('precast_concrete', 'brick', 'plastic')),
  cover_state text check (cover_state in ('in_place', 'damaged', 'missing', 'buried')),
  condition text check (condition in ('good', 'fair', 'poor'))
);
select layer_table('manhole', geometry => 'Point', network => 'sewer', role => 'node');

create table lift_station (
  cover_level_m double precision check (cover_level_m between -500 and 9000),
  invert_level_m double precision check (invert_level_m between -500 and 9000),
  pumps integer check (pumps between 0 and 50),
  design_flow_m3_h double precision check (design_flow_m3_h between 0 and 20000),
  design_head_m double precision check (design_head_m between 0 and 200),
  power_kw double precision check (power_kw between 0 and 10000),
  wet_well_volume_m3 double precision check (wet_well_volume_m3 between 0 and 10000),
  remark text
);
select layer_table('lift_station', geometry => 'Point', network => 'sewer', role => 'node', named => true,
  search => '{code,name_ky,name_ru,name_en}');

create table outfall (
  kind text check (kind in ('treatment_works', 'trunk_sewer', 'water_body')),
  invert_level_m double precision check (invert_level_m between -500 and 9000),
  receiver text,
  capacity_m3_h integer check (capacity_m3_h between 0 and 100000),
  permit text,
  remark text
);
select layer_table('outfall', geometry => 'Point', network => 'sewer', role => 'node', named => true,
  search => '{code,name_ky,name_ru,name_en}');

create table sewer_pipe (
  flow text not null check (flow in ('gravity', 'pressure')),
  diameter_mm integer check (diameter_mm between 10 and 3000),
  material text check (material in (
    'concrete', 'ceramic', 'asbestos_cement', 'cast_iron', 'steel', 'pe', 'pvc')),
  from_invert_level_m double precision check (from_invert_level_m between -500 and 9000),
  to_invert_level_m double precision check (to_invert_level_m between -500 and 9000),
  slope_permille double precision check (slope_permille between -1000 and 1000),
  condition text check (condition in ('good', 'fair', 'poor'))
);
select layer_table('sewer_pipe', geometry => 'LineString', network => 'sewer', role => 'link');
