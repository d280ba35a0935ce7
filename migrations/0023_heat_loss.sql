-- Heat loss: what a season was like, norms of loss through insulation, and what of a pipe its physics asks for.

create table heat_season (
  boiler_house_id uuid references boiler_house (id) deferrable initially deferred,
  year integer not null check (year between 1800 and 2200),
  hours integer check (hours between 1 and 8784),
  supply_c double precision check (supply_c between 0 and 250),
  return_c double precision check (return_c between 0 and 250),
  ground_c double precision check (ground_c between -60 and 60),
  outdoor_c double precision check (outdoor_c between -60 and 60),
  cold_water_c double precision check (cold_water_c between 0 and 250),
  supplied_gcal double precision check (supplied_gcal between 0 and 100000000),
  supplied_ci95_percent double precision check (supplied_ci95_percent between 0 and 1000),
  billed_gcal double precision check (billed_gcal between 0 and 100000000),
  billed_ci95_percent double precision check (billed_ci95_percent between 0 and 1000),
  make_up_m3 integer check (make_up_m3 between 0 and 1000000000),
  mark text not null check (mark in ('strategy', 'sample', 'city')),
  remark text
);
select layer_table('heat_season', geometry => 'none');
create index on heat_season (boiler_house_id);
alter table heat_season add constraint one_season
  unique nulls not distinct (boiler_house_id, year, mark) deferrable initially deferred;

create table heat_norm (
  document text not null,
  clause text not null,
  laying text not null check (laying in ('channel', 'channel_less', 'overhead', 'passable')),
  laid_from integer not null check (laid_from between 1800 and 2200),
  laid_to integer not null check (laid_to between 1800 and 2200),
  hours_per_year text not null check (hours_per_year in ('up_to_5000', 'above_5000')),
  diameter_mm integer not null check (diameter_mm between 10 and 3000),
  supply_c double precision not null check (supply_c between 0 and 250),
  return_c double precision not null check (return_c between 0 and 250),
  w_per_m double precision not null check (w_per_m between 0 and 10000),
  confidence text not null check (confidence in ('norm', 'from_memory', 'assumed')),
  remark text
);
select layer_table('heat_norm', geometry => 'none', search => '{code,document,clause}');

alter table heat_pipe
  add column insulation_mm integer check (insulation_mm between 0 and 500),
  add column casing_mm integer check (casing_mm between 20 and 2000),
  add column duct_width_mm integer check (duct_width_mm between 100 and 5000),
  add column duct_height_mm integer check (duct_height_mm between 100 and 5000);
select layer_columns_changed('heat_pipe');
