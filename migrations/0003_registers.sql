-- Registers that stand on nothing but one another: who owns and operates, norms, prices, programmes.

create table organisation (
  kind text not null check (kind in ('city', 'municipal_enterprise', 'lessee', 'state', 'private')),
  duties text,
  address text,
  phone text,
  email text,
  remark text
);
select layer_table('organisation', geometry => 'none', titled => true,
  search => '{code,title_ky,title_ru,title_en}');

create table norm (
  key text not null,
  value double precision check (value between -1000000000 and 1000000000),
  unit text,
  document text,
  clause text,
  confidence text not null check (confidence in ('norm', 'from_memory', 'assumed')),
  remark text
);
select layer_table('norm', geometry => 'none', titled => true,
  search => '{code,key,title_ky,title_ru,title_en,document}');
-- One value of a norm at a time: a new edition closes the old one.
alter table norm add constraint one_norm_at_a_time
  exclude using gist (key with =, daterange(valid_from, valid_to) with &&) deferrable initially deferred;

create table tariff (
  service text not null check (service in ('water', 'sewer', 'heating', 'hot_water', 'waste')),
  customer_class text not null check (customer_class in ('household', 'public_body', 'business', 'all')),
  unit text not null check (unit in ('m3', 'gcal', 'person_month', 'm2_month')),
  rate_som_per_unit numeric(14,4) not null check (rate_som_per_unit >= 0),
  decree text,
  confidence text not null check (confidence in ('norm', 'from_memory', 'assumed')),
  remark text
);
select layer_table('tariff', geometry => 'none', search => '{code,decree}');
alter table tariff add constraint one_tariff_at_a_time
  exclude using gist (service with =, customer_class with =, unit with =, daterange(valid_from, valid_to) with &&)
  deferrable initially deferred;

create table unit_price (
  work text not null check (work in (
    'road', 'sidewalk', 'lighting', 'drainage', 'water', 'sewer', 'heating', 'greening')),
  unit text not null check (unit in ('m', 'm2', 'm3', 'piece')),
  price_som_per_unit numeric(14,4) not null check (price_som_per_unit >= 0),
  price_year integer check (price_year between 1800 and 2200),
  document text,
  confidence text not null check (confidence in ('norm', 'from_memory', 'assumed')),
  remark text
);
select layer_table('unit_price', geometry => 'none', titled => true,
  search => '{code,title_ky,title_ru,title_en}');

create table funding_source (
  kind text not null check (kind in (
    'city_budget', 'republican_budget', 'loan', 'grant', 'investor', 'population')),
  organisation_id uuid references organisation (id) deferrable initially deferred,
  agreement text,
  conditions text,
  repayable boolean,
  remark text
);
select layer_table('funding_source', geometry => 'none', titled => true,
  search => '{code,title_ky,title_ru,title_en}');
create index on funding_source (organisation_id);

create table programme (
  priority text,
  goal text,
  expected_result text,
  responsible_id uuid references organisation (id) deferrable initially deferred,
  start_year integer check (start_year between 1800 and 2200),
  end_year integer check (end_year between 1800 and 2200),
  decree text
);
select layer_table('programme', geometry => 'none', titled => true,
  search => '{code,title_ky,title_ru,title_en}');
create index on programme (responsible_id);

create table measure (
  programme_id uuid not null references programme (id) deferrable initially deferred,
  task text,
  expected_result text,
  responsible_id uuid references organisation (id) deferrable initially deferred,
  funding_source_id uuid references funding_source (id) deferrable initially deferred,
  start_year integer check (start_year between 1800 and 2200),
  end_year integer check (end_year between 1800 and 2200),
  remark text
);
select layer_table('measure', geometry => 'none', titled => true,
  search => '{code,title_ky,title_ru,title_en}');
create index on measure (programme_id);
create index on measure (responsible_id);
create index on measure (funding_source_id);

create table indicator (
  key text,
  measure_id uuid references measure (id) deferrable initially deferred,
  unit text not null,
  direction text check (direction in ('up', 'down')),
  year integer check (year between 1800 and 2200),
  baseline double precision check (baseline between -1000000000000 and 1000000000000),
  target double precision check (target between -1000000000000 and 1000000000000),
  actual double precision check (actual between -1000000000000 and 1000000000000),
  risk text,
  responsible_id uuid references organisation (id) deferrable initially deferred
);
select layer_table('indicator', geometry => 'none', titled => true,
  search => '{code,title_ky,title_ru,title_en}');
create index on indicator (measure_id);
create index on indicator (responsible_id);

create table species (
  latin_name text,
  kind text not null check (kind in ('deciduous', 'coniferous')),
  water_need text check (water_need in ('low', 'medium', 'high')),
  mature_height_m integer check (mature_height_m between 0 and 100),
  lifespan_years integer check (lifespan_years between 1 and 1000),
  allergenic boolean,
  suckering boolean,
  remark text
);
select layer_table('species', geometry => 'none', titled => true,
  search => '{code,title_ky,title_ru,title_en,latin_name}');
