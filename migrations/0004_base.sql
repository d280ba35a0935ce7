-- The base map.

create table city_boundary (
  decree text,
  rank text check (rank in ('district', 'region', 'republic'))
);
select layer_table('city_boundary', geometry => 'MultiPolygon', named => true,
  search => '{code,name_ky,name_ru,name_en}');

create table quarter (
  kind text check (kind in ('private_houses', 'microdistrict', 'industrial', 'public')),
  households integer check (households between 0 and 20000),
  residents integer check (residents between 0 and 100000),
  residents_unregistered integer check (residents_unregistered between 0 and 100000),
  children integer check (children between 0 and 100000),
  remark text
);
select layer_table('quarter', geometry => 'Polygon', named => true,
  search => '{code,name_ky,name_ru,name_en}');

create table street (
  class text not null check (class in ('highway', 'collector', 'local')),
  surface text check (surface in ('asphalt', 'gravel', 'earth')),
  width_m double precision check (width_m between 1 and 60),
  right_of_way_m double precision check (right_of_way_m between 1 and 150),
  lanes integer check (lanes between 0 and 12),
  owner_id uuid references organisation (id) deferrable initially deferred
);
select layer_table('street', geometry => 'LineString', named => true,
  search => '{code,name_ky,name_ru,name_en}');
create index on street (owner_id);

create table parcel (
  cadastral_number text,
  tenure text check (tenure in ('private', 'municipal', 'state', 'lease')),
  permitted_use text,
  document_area_m2 double precision check (document_area_m2 between 0 and 10000000),
  lease_until date,
  street_id uuid references street (id) deferrable initially deferred,
  house_number text
);
select layer_table('parcel', geometry => 'Polygon', search => '{code,cadastral_number,house_number}');
create index on parcel (street_id);

create table building (
  street_id uuid references street (id) deferrable initially deferred,
  house_number text,
  use text check (use in ('house', 'block', 'industrial', 'trade_office', 'public', 'utility')),
  storeys integer check (storeys between 0 and 60),
  flats integer check (flats between 0 and 2000),
  residents integer check (residents between 0 and 10000),
  residents_unregistered integer check (residents_unregistered between 0 and 10000)
);
select layer_table('building', geometry => 'Polygon', search => '{code,house_number}');
create index on building (street_id);

create table facility (
  kind text not null check (kind in ('school', 'kindergarten', 'clinic', 'culture', 'sport')),
  capacity integer check (capacity between 0 and 50000),
  enrolment integer check (enrolment between 0 and 50000),
  step_free boolean,
  building_id uuid references building (id) deferrable initially deferred,
  owner_id uuid references organisation (id) deferrable initially deferred,
  remark text
);
select layer_table('facility', geometry => 'Point', named => true,
  search => '{code,name_ky,name_ru,name_en}');
create index on facility (building_id);
create index on facility (owner_id);

create table railway (
  kind text check (kind in ('main', 'station', 'siding')),
  tracks integer check (tracks between 0 and 20),
  gauge_mm integer check (gauge_mm between 600 and 1700),
  electrified boolean,
  owner_id uuid references organisation (id) deferrable initially deferred,
  remark text
);
select layer_table('railway', geometry => 'LineString', named => true,
  search => '{code,name_ky,name_ru,name_en}');
create index on railway (owner_id);
