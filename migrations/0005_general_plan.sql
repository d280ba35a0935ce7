-- Plan variants and the layers that each of them holds in full.

create table plan_variant (
  parent_id uuid,
  boundary_id uuid not null references city_boundary (id) deferrable initially deferred,
  state text not null check (state in ('existing', 'draft', 'under_review', 'adopted', 'superseded')),
  adopted_on date,
  decree text,
  forked_change integer
);
select layer_table('plan_variant', geometry => 'none', titled => true,
  search => '{code,title_ky,title_ru,title_en}');
alter table plan_variant add foreign key (parent_id) references plan_variant (id) deferrable initially deferred;
create index on plan_variant (parent_id);
create index on plan_variant (boundary_id);
-- Checked at the end of the change set, so that adopting one plan can supersede another in the same change.
alter table plan_variant
  add constraint one_adopted exclude (state with =) where (state = 'adopted') deferrable initially deferred,
  add constraint one_existing exclude (state with =) where (state = 'existing') deferrable initially deferred;

create table functional_zone (
  category text not null check (category in (
    'residential_low', 'residential_multi', 'public_business', 'education_health', 'industrial',
    'rail', 'streets', 'public_green', 'sport', 'protective_green', 'utility', 'water_corridor',
    'free')),
  planned boolean not null,
  permitted_use text,
  remark text
);
select layer_table('functional_zone', geometry => 'MultiPolygon', variants => true,
  search => '{code,permitted_use}');

create table red_line (
  kind text not null check (kind in ('existing', 'proposed', 'abolished')),
  street_id uuid references street (id) deferrable initially deferred,
  right_of_way_m double precision check (right_of_way_m between 1 and 150),
  decree text,
  approved_on date,
  remark text
);
select layer_table('red_line', geometry => 'LineString', variants => true, search => '{code,decree}');
create index on red_line (street_id);

create table planned_object (
  kind text not null check (kind in (
    'education', 'health', 'culture_sport', 'housing', 'transport', 'utility', 'green')),
  phase text check (phase in ('first', 'horizon')),
  completion_year integer check (completion_year between 1800 and 2200),
  capacity integer check (capacity between 0 and 100000),
  estimate_som bigint,
  measure_id uuid references measure (id) deferrable initially deferred,
  justification text,
  remark text
);
select layer_table('planned_object', geometry => 'Point', named => true, variants => true,
  search => '{code,name_ky,name_ru,name_en}');
create index on planned_object (measure_id);

create table investment_site (
  kind text not null check (kind in ('redevelopment', 'new_building', 'partnership')),
  current_use text,
  proposed_use text,
  water_available boolean,
  sewer_available boolean,
  heat_available boolean,
  power_available boolean,
  owner_id uuid references organisation (id) deferrable initially deferred
);
select layer_table('investment_site', geometry => 'Polygon', named => true, variants => true,
  search => '{code,name_ky,name_ru,name_en,proposed_use}');
create index on investment_site (owner_id);
