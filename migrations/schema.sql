create table aryk (
  purpose text,
  lining text,
  bottom_width_m double precision,
  depth_m double precision,
  silt_cm integer,
  street_id uuid,
  side text,
  condition text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  owner_id uuid,
  operator_id uuid,
  from_node uuid not null,
  to_node uuid not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table boiler_house (
  fuel text,
  capacity_gcal_h double precision,
  boilers integer,
  efficiency_percent double precision,
  supply_c integer,
  return_c integer,
  elevation_m double precision,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table building (
  street_id uuid,
  house_number text,
  use text,
  storeys integer,
  flats integer,
  residents integer,
  residents_unregistered integer,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Polygon,4326) not null,
  geom_3857 geometry(Polygon,3857) not null generated always as (st_transform(geom, 3857)) stored,
  area_m2 double precision not null generated always as (st_area(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(house_number, ''::text)))) stored
);
create table change_set (
  id uuid not null,
  at timestamp with time zone not null,
  actor text not null,
  reason text,
  origin text not null,
  undoes uuid,
  answer jsonb
);
create table city_boundary (
  decree text,
  rank text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(MultiPolygon,4326) not null,
  geom_3857 geometry(MultiPolygon,3857) not null generated always as (st_transform(geom, 3857)) stored,
  area_m2 double precision not null generated always as (st_area(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table crossing (
  street_id uuid,
  kind text,
  marking text,
  lit boolean,
  kerb_ramps boolean,
  checked_on date,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table culvert (
  diameter_mm integer,
  barrels integer,
  material text,
  from_invert_level_m double precision,
  to_invert_level_m double precision,
  blocked_percent integer,
  condition text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  owner_id uuid,
  operator_id uuid,
  from_node uuid not null,
  to_node uuid not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table dig_exemption (
  id uuid not null,
  conflict_key text not null,
  reason_code text not null,
  reason text not null,
  signer text not null,
  signed_on date not null,
  withdrawn_at timestamp with time zone,
  at timestamp with time zone not null,
  actor text not null,
  actor_name text not null
);
create table dig_permit (
  state text not null,
  street_id uuid,
  applicant_id uuid,
  applicant text,
  reason text not null,
  emergency boolean not null,
  requested_on date not null,
  starts_on date not null,
  ends_on date not null,
  restoration_due_on date,
  issued_on date,
  opened_on date,
  restored_on date,
  accepted_on date,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default '1900-01-01'::date,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Polygon,4326) not null,
  geom_3857 geometry(Polygon,3857) not null generated always as (st_transform(geom, 3857)) stored,
  area_m2 double precision not null generated always as (st_area(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((((COALESCE(code, ''::text) || ' '::text) || COALESCE(applicant, ''::text)) || ' '::text) || COALESCE(reason, ''::text)))) stored
);
create table dig_permit_asked (
  permit_id uuid not null,
  layer text not null
);
create table dig_permit_file (
  id uuid not null,
  permit_id uuid not null,
  file_id uuid not null,
  preview_id uuid,
  media_type text not null,
  taken text not null,
  width_px integer,
  height_px integer
);
create table dig_permit_known (
  permit_id uuid not null,
  layer text not null,
  row_id uuid not null,
  code text,
  distance_m double precision not null,
  owner_id uuid
);
create table dig_permit_number (
  year integer not null,
  last integer not null
);
create table dig_permit_sign_off (
  id uuid not null,
  permit_id uuid not null,
  owner_id uuid,
  owner_ky text not null,
  owner_ru text not null,
  owner_en text not null,
  signer text,
  signed_on date,
  signed_step uuid
);
create table dig_permit_step (
  seq bigint not null generated always as identity,
  id uuid not null,
  permit_id uuid not null,
  version integer not null,
  at timestamp with time zone not null,
  happened_on date,
  actor text not null,
  actor_name text not null,
  action text not null,
  from_state text,
  to_state text,
  text text,
  before text,
  after text
);
create table drain (
  kind text not null,
  diameter_mm integer,
  material text,
  depth_m double precision,
  from_invert_level_m double precision,
  to_invert_level_m double precision,
  condition text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  owner_id uuid,
  operator_id uuid,
  from_node uuid not null,
  to_node uuid not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table drain_well (
  elevation_m double precision,
  well_depth_m double precision,
  diameter_mm integer,
  yield_l_s double precision,
  power_kw double precision,
  drawdown_m double precision,
  owner_id uuid,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table drainage_node (
  kind text,
  cover_level_m double precision,
  invert_level_m double precision,
  depth_m double precision,
  gate_state text,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table export_log (
  id uuid not null,
  at timestamp with time zone not null,
  actor text not null,
  layer text not null,
  format text not null,
  srid integer not null,
  filters jsonb not null,
  row_count integer not null
);
create table facility (
  kind text not null,
  capacity integer,
  enrolment integer,
  step_free boolean,
  building_id uuid,
  owner_id uuid,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table fault (
  network text not null,
  kind text not null,
  state text not null,
  urgency text not null,
  what text,
  address text,
  street_id uuid,
  detection text not null,
  cause text,
  aware_at timestamp with time zone not null,
  aware_approximate boolean,
  located_at timestamp with time zone,
  located_approximate boolean,
  isolated_at timestamp with time zone,
  isolated_approximate boolean,
  repaired_at timestamp with time zone,
  repaired_approximate boolean,
  restored_at timestamp with time zone,
  restored_approximate boolean,
  due_at timestamp with time zone,
  crew_name text,
  crew_id uuid,
  asset_layer text,
  asset_id uuid,
  asset_code text,
  chainage_m double precision,
  asset_material text,
  asset_diameter_mm integer,
  asset_age_years integer,
  connections_cut integer,
  residents_cut integer,
  duplicate_of_id uuid,
  logged_on date not null,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default '1900-01-01'::date,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(((((COALESCE(code, ''::text) || ' '::text) || COALESCE(address, ''::text)) || ' '::text) || COALESCE(what, ''::text)))) stored
);
create table fault_caller (
  fault_id uuid not null,
  name text not null,
  phone text not null
);
create table fault_file (
  id uuid not null,
  fault_id uuid not null,
  file_id uuid not null,
  preview_id uuid,
  media_type text not null,
  width_px integer,
  height_px integer
);
create table fault_number (
  network text not null,
  year integer not null,
  last integer not null
);
create table fault_step (
  seq bigint not null generated always as identity,
  id uuid not null,
  fault_id uuid not null,
  version integer not null,
  at timestamp with time zone not null,
  happened_at timestamp with time zone,
  approximate boolean not null default false,
  actor text not null,
  actor_name text not null,
  action text not null,
  from_state text,
  to_state text,
  text text,
  before text,
  after text
);
create table feature (
  id uuid not null,
  layer text not null,
  removed_at timestamp with time zone
);
create table feature_version (
  seq bigint not null generated always as identity,
  change_id uuid not null,
  layer text not null,
  id uuid not null,
  op text not null,
  version integer not null,
  at timestamp with time zone not null,
  actor text not null,
  reason text,
  row jsonb not null,
  geom geometry,
  geom_before geometry
);
create table file (
  id uuid not null,
  sha256 text not null,
  name text not null,
  bytes bigint not null,
  uploaded_at timestamp with time zone not null,
  uploaded_by text not null
);
create table functional_zone (
  category text not null,
  planned boolean not null,
  permitted_use text,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  variant_id uuid not null,
  lineage_id uuid not null,
  forked_from_version integer,
  split_from uuid,
  geom geometry(MultiPolygon,4326) not null,
  geom_3857 geometry(MultiPolygon,3857) not null generated always as (st_transform(geom, 3857)) stored,
  area_m2 double precision not null generated always as (st_area(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(permitted_use, ''::text)))) stored
);
create table funding_source (
  kind text not null,
  organisation_id uuid,
  agreement text,
  conditions text,
  repayable boolean,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  title_ky text not null,
  title_ru text not null,
  title_en text not null,
  active boolean not null default true,
  sort_order integer not null default 0,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(title_ky, ''::text)) || ' '::text) || COALESCE(title_ru, ''::text)) || ' '::text) || COALESCE(title_en, ''::text)))) stored
);
create table gas_pipe (
  pressure text,
  diameter_mm integer,
  material text,
  laying text,
  depth_m double precision,
  owner_id uuid,
  owner_letter text,
  owner_letter_on date,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(owner_letter, ''::text)))) stored
);
create table green_area (
  kind text not null,
  access text,
  irrigation text,
  planted_percent integer,
  owner_id uuid,
  responsible_id uuid,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(Polygon,4326) not null,
  geom_3857 geometry(Polygon,3857) not null generated always as (st_transform(geom, 3857)) stored,
  area_m2 double precision not null generated always as (st_area(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table heat_chamber (
  material text,
  elevation_m double precision,
  depth_m double precision,
  drained boolean,
  flooded_on date,
  condition text,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table heat_consumer (
  building_id uuid,
  kind text,
  heating_load_gcal_h double precision,
  hot_water_load_gcal_h double precision,
  heated_floor_m2 double precision,
  residents integer,
  metered boolean,
  connection text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table heat_junction (
  kind text,
  elevation_m double precision,
  depth_m double precision,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table heat_norm (
  document text not null,
  clause text not null,
  laying text not null,
  laid_from integer not null,
  laid_to integer not null,
  hours_per_year text not null,
  diameter_mm integer not null,
  supply_c double precision not null,
  return_c double precision not null,
  w_per_m double precision not null,
  confidence text not null,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  search_key text not null generated always as (fold(((((COALESCE(code, ''::text) || ' '::text) || COALESCE(document, ''::text)) || ' '::text) || COALESCE(clause, ''::text)))) stored
);
create table heat_pipe (
  diameter_mm integer,
  laying text,
  insulation text,
  insulation_state text,
  depth_m double precision,
  condition text,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  owner_id uuid,
  operator_id uuid,
  from_node uuid not null,
  to_node uuid not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored,
  insulation_mm integer,
  casing_mm integer,
  duct_width_mm integer,
  duct_height_mm integer
);
create table heat_season (
  boiler_house_id uuid,
  year integer not null,
  hours integer,
  supply_c double precision,
  return_c double precision,
  ground_c double precision,
  outdoor_c double precision,
  cold_water_c double precision,
  supplied_gcal double precision,
  supplied_ci95_percent double precision,
  billed_gcal double precision,
  billed_ci95_percent double precision,
  make_up_m3 integer,
  mark text not null,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table heat_valve (
  kind text,
  line text not null,
  diameter_mm integer,
  normally_closed boolean not null,
  operable boolean,
  proven_on date,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  on_link uuid not null,
  chainage_m double precision not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored,
  accessible boolean
);
create table hydrant (
  kind text,
  diameter_mm integer,
  operable boolean,
  tested_on date,
  flow_l_s double precision,
  residual_head_m double precision,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  on_link uuid not null,
  chainage_m double precision not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table import (
  id uuid not null,
  file_id uuid not null,
  state text not null,
  encoding text,
  content jsonb,
  layer text,
  settings jsonb,
  summary jsonb,
  problem jsonb,
  job_id uuid,
  saved_nodes integer not null default 0,
  saved_rows integer not null default 0,
  change_id uuid,
  created_at timestamp with time zone not null,
  created_by text not null
);
create table import_choice (
  source_key text not null,
  layer text not null,
  settings jsonb not null,
  used_at timestamp with time zone not null,
  used_by text not null
);
create table import_node (
  import_id uuid not null,
  position integer not null,
  id uuid not null,
  existing boolean not null,
  ends integer not null,
  geom geometry(Point,4326) not null
);
create table import_row (
  import_id uuid not null,
  number integer not null,
  id uuid not null,
  row jsonb not null,
  geom geometry(Geometry,4326),
  problems jsonb
);
create table indicator (
  key text,
  measure_id uuid,
  unit text not null,
  direction text,
  year integer,
  baseline double precision,
  target double precision,
  actual double precision,
  risk text,
  responsible_id uuid,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  title_ky text not null,
  title_ru text not null,
  title_en text not null,
  active boolean not null default true,
  sort_order integer not null default 0,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(title_ky, ''::text)) || ' '::text) || COALESCE(title_ru, ''::text)) || ' '::text) || COALESCE(title_en, ''::text)))) stored
);
create table investment_site (
  kind text not null,
  current_use text,
  proposed_use text,
  water_available boolean,
  sewer_available boolean,
  heat_available boolean,
  power_available boolean,
  owner_id uuid,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  variant_id uuid not null,
  lineage_id uuid not null,
  forked_from_version integer,
  split_from uuid,
  geom geometry(Polygon,4326) not null,
  geom_3857 geometry(Polygon,3857) not null generated always as (st_transform(geom, 3857)) stored,
  area_m2 double precision not null generated always as (st_area(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)) || ' '::text) || COALESCE(proposed_use, ''::text)))) stored
);
create table job (
  id uuid not null,
  kind text not null,
  params jsonb not null,
  state text not null default 'queued'::text,
  progress double precision,
  message jsonb,
  result jsonb,
  problem jsonb,
  actor text not null,
  attempt integer not null default 0,
  runner text,
  cancel_requested boolean not null default false,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  heartbeat_at timestamp with time zone,
  finished_at timestamp with time zone
);
create table lift_station (
  cover_level_m double precision,
  invert_level_m double precision,
  pumps integer,
  design_flow_m3_h double precision,
  design_head_m double precision,
  power_kw double precision,
  wet_well_volume_m3 double precision,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table manhole (
  kind text,
  cover_level_m double precision,
  invert_level_m double precision,
  depth_m double precision,
  material text,
  cover_state text,
  condition text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table measure (
  programme_id uuid not null,
  task text,
  expected_result text,
  responsible_id uuid,
  funding_source_id uuid,
  start_year integer,
  end_year integer,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  title_ky text not null,
  title_ru text not null,
  title_en text not null,
  active boolean not null default true,
  sort_order integer not null default 0,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(title_ky, ''::text)) || ' '::text) || COALESCE(title_ru, ''::text)) || ' '::text) || COALESCE(title_en, ''::text)))) stored
);
create table migration (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now()
);
create table network_element (
  id uuid not null,
  network text not null,
  role text not null,
  layer text not null,
  from_node uuid,
  to_node uuid,
  on_link uuid,
  geom geometry not null,
  node_role text not null generated always as ('node'::text) stored,
  link_role text not null generated always as ('link'::text) stored
);
create table norm (
  key text not null,
  value double precision,
  unit text,
  document text,
  clause text,
  confidence text not null,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  title_ky text not null,
  title_ru text not null,
  title_en text not null,
  active boolean not null default true,
  sort_order integer not null default 0,
  search_key text not null generated always as (fold(((((((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(key, ''::text)) || ' '::text) || COALESCE(title_ky, ''::text)) || ' '::text) || COALESCE(title_ru, ''::text)) || ' '::text) || COALESCE(title_en, ''::text)) || ' '::text) || COALESCE(document, ''::text)))) stored
);
create table observation_well (
  elevation_m double precision,
  pipe_top_level_m double precision,
  well_depth_m double precision,
  screen_top_m double precision,
  screen_bottom_m double precision,
  diameter_mm integer,
  responsible_id uuid,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table one_time_link (
  secret_hash text not null,
  person_id uuid not null,
  purpose text not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create table organisation (
  kind text not null,
  duties text,
  address text,
  phone text,
  email text,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  title_ky text not null,
  title_ru text not null,
  title_en text not null,
  active boolean not null default true,
  sort_order integer not null default 0,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(title_ky, ''::text)) || ' '::text) || COALESCE(title_ru, ''::text)) || ' '::text) || COALESCE(title_en, ''::text)))) stored
);
create table outfall (
  kind text,
  invert_level_m double precision,
  receiver text,
  capacity_m3_h integer,
  permit text,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table parcel (
  cadastral_number text,
  tenure text,
  permitted_use text,
  document_area_m2 double precision,
  lease_until date,
  street_id uuid,
  house_number text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Polygon,4326) not null,
  geom_3857 geometry(Polygon,3857) not null generated always as (st_transform(geom, 3857)) stored,
  area_m2 double precision not null generated always as (st_area(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((((COALESCE(code, ''::text) || ' '::text) || COALESCE(cadastral_number, ''::text)) || ' '::text) || COALESCE(house_number, ''::text)))) stored
);
create table person (
  id uuid not null,
  login text not null,
  name text not null,
  password_hash text,
  roles text[] not null,
  organisation_id uuid,
  demo boolean not null default false,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null,
  created_by text not null
);
create table person_event (
  seq bigint not null generated always as identity,
  person_id uuid not null,
  at timestamp with time zone not null,
  actor text not null,
  action text not null,
  detail jsonb
);
create table plan_amendment (
  id uuid not null,
  plan_year integer not null,
  number integer not null,
  item_id uuid not null,
  reason text not null,
  resolution_number text,
  adjusted_by_som bigint not null,
  at timestamp with time zone not null,
  actor text not null,
  actor_name text not null
);
create table plan_approval (
  plan_year integer not null,
  id uuid not null,
  resolution_number text not null,
  decided_on date not null,
  votes_for integer not null,
  votes_against integer not null,
  votes_abstained integer not null,
  file_id uuid,
  synthetic boolean not null default false,
  at timestamp with time zone not null,
  actor text not null,
  actor_name text not null
);
create table plan_asset (
  work_id uuid not null,
  asset_id uuid not null,
  asset_layer text not null
);
create table plan_file (
  id uuid not null,
  item_id uuid not null,
  file_id uuid not null,
  preview_id uuid,
  media_type text not null,
  taken text not null default 'other'::text,
  width_px integer,
  height_px integer
);
create table plan_item (
  street_id uuid not null,
  plan_year integer not null,
  stage text not null,
  main_work text,
  reason text,
  from_chainage_m double precision,
  to_chainage_m double precision,
  renews_surface boolean,
  opens_ground boolean,
  estimate_som bigint,
  approved_som bigint,
  adjusted_som bigint,
  contract_som bigint,
  accepted_som bigint,
  paid_som bigint,
  contractor text,
  contract_number text,
  accepted_on date,
  warranty_until date,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default '1900-01-01'::date,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(reason, ''::text)))) stored
);
create table plan_money (
  step_id uuid not null,
  work_id uuid not null,
  phase text not null,
  amount_som bigint not null
);
create table plan_number (
  plan_year integer not null,
  last integer not null
);
create table plan_quarter (
  item_id uuid not null,
  quarter_id uuid,
  area_m2 double precision not null
);
create table plan_share (
  item_id uuid not null,
  funding_source_id uuid not null,
  percent numeric(5,2) not null
);
create table plan_step (
  seq bigint not null generated always as identity,
  id uuid not null,
  item_id uuid not null,
  version integer not null,
  at timestamp with time zone not null,
  happened_on date,
  actor text not null,
  actor_name text not null,
  action text not null,
  from_stage text,
  to_stage text,
  text text,
  document text,
  amount_som bigint,
  before text,
  after text
);
create table plan_variant (
  parent_id uuid,
  boundary_id uuid not null,
  state text not null,
  adopted_on date,
  decree text,
  forked_change integer,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  title_ky text not null,
  title_ru text not null,
  title_en text not null,
  active boolean not null default true,
  sort_order integer not null default 0,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(title_ky, ''::text)) || ' '::text) || COALESCE(title_ru, ''::text)) || ' '::text) || COALESCE(title_en, ''::text)))) stored
);
create table plan_work (
  item_id uuid not null,
  work text not null,
  quantity double precision,
  unit text,
  quantity_basis text,
  unit_price_id uuid,
  price_som_per_unit numeric(14,4),
  price_year integer,
  renews_surface boolean,
  estimate_som bigint,
  approved_som bigint,
  adjusted_som bigint,
  contract_som bigint,
  accepted_som bigint,
  paid_som bigint,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default '1900-01-01'::date,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table planned_object (
  kind text not null,
  phase text,
  completion_year integer,
  capacity integer,
  estimate_som bigint,
  measure_id uuid,
  justification text,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  variant_id uuid not null,
  lineage_id uuid not null,
  forked_from_version integer,
  split_from uuid,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table planting_site (
  kind text,
  species_id uuid,
  strip_width_m double precision,
  overhead_line boolean,
  network_distance_m double precision,
  irrigation text,
  street_id uuid,
  green_area_id uuid,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table power_line (
  kind text,
  voltage_kv double precision,
  circuits integer,
  protection_zone_m double precision,
  owner_id uuid,
  owner_letter text,
  owner_letter_on date,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(owner_letter, ''::text)))) stored
);
create table programme (
  priority text,
  goal text,
  expected_result text,
  responsible_id uuid,
  start_year integer,
  end_year integer,
  decree text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  title_ky text not null,
  title_ru text not null,
  title_en text not null,
  active boolean not null default true,
  sort_order integer not null default 0,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(title_ky, ''::text)) || ' '::text) || COALESCE(title_ru, ''::text)) || ' '::text) || COALESCE(title_en, ''::text)))) stored
);
create table pump_station (
  kind text,
  elevation_m double precision,
  pumps integer,
  design_flow_m3_h double precision,
  design_head_m double precision,
  power_kw double precision,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table quarter (
  kind text,
  households integer,
  residents integer,
  residents_unregistered integer,
  children integer,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(Polygon,4326) not null,
  geom_3857 geometry(Polygon,3857) not null generated always as (st_transform(geom, 3857)) stored,
  area_m2 double precision not null generated always as (st_area(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table railway (
  kind text,
  tracks integer,
  gauge_mm integer,
  electrified boolean,
  owner_id uuid,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table red_line (
  kind text not null,
  street_id uuid,
  right_of_way_m double precision,
  decree text,
  approved_on date,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  variant_id uuid not null,
  lineage_id uuid not null,
  forked_from_version integer,
  split_from uuid,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(decree, ''::text)))) stored
);
create table remark (
  kind text not null,
  state text not null,
  text text not null,
  answer text,
  author_name text not null,
  author_id uuid,
  assignee_name text,
  assignee_id uuid,
  due_on date,
  about text,
  plan_variant_id uuid,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default '1900-01-01'::date,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(((((COALESCE(code, ''::text) || ' '::text) || COALESCE(text, ''::text)) || ' '::text) || COALESCE(author_name, ''::text)))) stored
);
create table remark_anchor (
  remark_id uuid not null,
  row_id uuid,
  layer text,
  lineage_id uuid,
  variant_id uuid,
  geom geometry(Geometry,4326) not null
);
create table remark_file (
  id uuid not null,
  remark_id uuid not null,
  file_id uuid not null,
  preview_id uuid,
  media_type text not null,
  width_px integer,
  height_px integer
);
create table remark_number (
  year integer not null,
  last integer not null
);
create table remark_read (
  person_id uuid not null,
  remark_id uuid not null,
  seq bigint not null
);
create table remark_step (
  seq bigint not null generated always as identity,
  id uuid not null,
  remark_id uuid not null,
  at timestamp with time zone not null,
  actor text not null,
  actor_name text not null,
  action text not null,
  from_state text,
  to_state text,
  text text,
  before text,
  after text,
  of_step uuid
);
create table road_section (
  street_id uuid,
  class text,
  surface text,
  width_m double precision,
  lanes integer,
  condition text,
  owner_id uuid,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table service_connection (
  building_id uuid,
  customer_class text,
  residents integer,
  metered boolean,
  diameter_mm integer,
  material text,
  account_number text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  owner_id uuid,
  operator_id uuid,
  on_link uuid not null,
  chainage_m double precision not null,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(account_number, ''::text)))) stored
);
create table session (
  id uuid not null,
  secret_hash text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  user_agent text,
  ip text
);
create table setting (
  key text not null,
  value jsonb not null
);
create table sewer_junction (
  kind text,
  cover_level_m double precision,
  invert_level_m double precision,
  depth_m double precision,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table sewer_pipe (
  flow text not null,
  diameter_mm integer,
  material text,
  from_invert_level_m double precision,
  to_invert_level_m double precision,
  slope_permille double precision,
  condition text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  owner_id uuid,
  operator_id uuid,
  from_node uuid not null,
  to_node uuid not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table sidewalk (
  street_id uuid,
  side text,
  width_m double precision,
  surface text,
  kerb_ramps boolean,
  tactile boolean,
  condition text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table species (
  latin_name text,
  kind text not null,
  water_need text,
  mature_height_m integer,
  lifespan_years integer,
  allergenic boolean,
  suckering boolean,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  title_ky text not null,
  title_ru text not null,
  title_en text not null,
  active boolean not null default true,
  sort_order integer not null default 0,
  search_key text not null generated always as (fold(((((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(title_ky, ''::text)) || ' '::text) || COALESCE(title_ru, ''::text)) || ' '::text) || COALESCE(title_en, ''::text)) || ' '::text) || COALESCE(latin_name, ''::text)))) stored
);
create table street (
  class text not null,
  surface text,
  width_m double precision,
  right_of_way_m double precision,
  lanes integer,
  owner_id uuid,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);
create table street_light (
  street_id uuid,
  lamp text,
  power_w integer,
  lamp_state text,
  checked_on date,
  pole text,
  height_m double precision,
  owner_id uuid,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table tariff (
  service text not null,
  customer_class text not null,
  unit text not null,
  rate_som_per_unit numeric(14,4) not null,
  decree text,
  confidence text not null,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(decree, ''::text)))) stored
);
create table telecom_line (
  medium text,
  laying text,
  ducts integer,
  depth_m double precision,
  owner_id uuid,
  owner_letter text,
  owner_letter_on date,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(owner_letter, ''::text)))) stored
);
create table token (
  id uuid not null,
  secret_hash text not null,
  person_id uuid not null,
  name text not null,
  roles text[] not null,
  read_only boolean not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  used_at timestamp with time zone
);
create table tree (
  species_id uuid,
  dbh_cm integer,
  height_m double precision,
  crown_m double precision,
  health text,
  inspected_on date,
  street_id uuid,
  green_area_id uuid,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table unit_price (
  work text not null,
  unit text not null,
  price_som_per_unit numeric(14,4) not null,
  price_year integer,
  document text,
  confidence text not null,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  title_ky text not null,
  title_ru text not null,
  title_en text not null,
  active boolean not null default true,
  sort_order integer not null default 0,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(title_ky, ''::text)) || ' '::text) || COALESCE(title_ru, ''::text)) || ' '::text) || COALESCE(title_en, ''::text)))) stored,
  renews_surface boolean
);
create table water_junction (
  kind text,
  elevation_m double precision,
  depth_m double precision,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table water_main (
  diameter_mm integer,
  material text,
  service text,
  depth_m double precision,
  condition text,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(LineString,4326) not null,
  geom_3857 geometry(LineString,3857) not null generated always as (st_transform(geom, 3857)) stored,
  length_m double precision not null generated always as (st_length(st_transform(geom, 7694))) stored,
  owner_id uuid,
  operator_id uuid,
  from_node uuid not null,
  to_node uuid not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table water_source (
  kind text not null,
  elevation_m double precision,
  well_depth_m double precision,
  yield_l_s double precision,
  static_depth_m double precision,
  dynamic_depth_m double precision,
  licence text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(((COALESCE(code, ''::text) || ' '::text) || COALESCE(licence, ''::text)))) stored
);
create table water_system_data (
  zone_id uuid,
  year integer not null,
  datum text not null,
  value double precision not null,
  ci95_percent double precision,
  data_grade integer,
  mark text not null,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table water_tank (
  kind text not null,
  elevation_m double precision,
  volume_m3 integer,
  bottom_level_m double precision,
  min_water_level_m double precision,
  max_water_level_m double precision,
  diameter_m double precision,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored
);
create table water_valve (
  kind text,
  diameter_mm integer,
  normally_closed boolean not null,
  operable boolean,
  proven_on date,
  turns integer,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  geom geometry(Point,4326) not null,
  geom_3857 geometry(Point,3857) not null generated always as (st_transform(geom, 3857)) stored,
  owner_id uuid,
  operator_id uuid,
  on_link uuid not null,
  chainage_m double precision not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored,
  accessible boolean
);
create table water_volume (
  zone_id uuid,
  year integer not null,
  month integer,
  component text not null,
  volume_m3 double precision not null,
  ci95_percent double precision,
  data_grade integer,
  mark text not null,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  search_key text not null generated always as (fold(COALESCE(code, ''::text))) stored,
  method text,
  pump_hours double precision,
  pump_capacity_m3_h double precision
);
create table water_zone (
  kind text not null,
  inlets integer,
  average_head_m double precision,
  night_legitimate_m3_h double precision,
  leakage_exponent double precision,
  boundary_proven_on date,
  remark text,
  id uuid not null,
  code text,
  status text not null default 'in_service'::text,
  built_year integer,
  built_year_basis text,
  source text,
  accuracy text,
  synthetic boolean not null default false,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  replaces_id uuid,
  extra jsonb,
  version integer not null,
  updated_at timestamp with time zone not null,
  updated_by text not null,
  name_ky text,
  name_ru text,
  name_en text,
  geom geometry(MultiPolygon,4326) not null,
  geom_3857 geometry(MultiPolygon,3857) not null generated always as (st_transform(geom, 3857)) stored,
  area_m2 double precision not null generated always as (st_area(st_transform(geom, 7694))) stored,
  search_key text not null generated always as (fold(((((((COALESCE(code, ''::text) || ' '::text) || COALESCE(name_ky, ''::text)) || ' '::text) || COALESCE(name_ru, ''::text)) || ' '::text) || COALESCE(name_en, ''::text)))) stored
);

alter table aryk add constraint aryk_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table aryk add constraint aryk_bottom_width_m_check CHECK (((bottom_width_m >= (0)::double precision) AND (bottom_width_m <= (20)::double precision)));
alter table aryk add constraint aryk_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table aryk add constraint aryk_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table aryk add constraint aryk_check CHECK ((valid_to > valid_from));
alter table aryk add constraint aryk_check1 CHECK ((to_node <> from_node));
alter table aryk add constraint aryk_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table aryk add constraint aryk_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (10)::double precision)));
alter table aryk add constraint aryk_lining_check CHECK ((lining = ANY (ARRAY['concrete'::text, 'stone'::text, 'earth'::text])));
alter table aryk add constraint aryk_purpose_check CHECK ((purpose = ANY (ARRAY['irrigation'::text, 'storm'::text, 'both'::text])));
alter table aryk add constraint aryk_side_check CHECK ((side = ANY (ARRAY['left'::text, 'right'::text])));
alter table aryk add constraint aryk_silt_cm_check CHECK (((silt_cm >= 0) AND (silt_cm <= 300)));
alter table aryk add constraint aryk_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table aryk add constraint aryk_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table aryk add constraint aryk_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table aryk add constraint aryk_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table aryk add constraint aryk_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table aryk add constraint aryk_pkey PRIMARY KEY (id);
alter table boiler_house add constraint boiler_house_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table boiler_house add constraint boiler_house_boilers_check CHECK (((boilers >= 0) AND (boilers <= 50)));
alter table boiler_house add constraint boiler_house_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table boiler_house add constraint boiler_house_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table boiler_house add constraint boiler_house_capacity_gcal_h_check CHECK (((capacity_gcal_h >= (0)::double precision) AND (capacity_gcal_h <= (1000)::double precision)));
alter table boiler_house add constraint boiler_house_check CHECK ((valid_to > valid_from));
alter table boiler_house add constraint boiler_house_efficiency_percent_check CHECK (((efficiency_percent >= (0)::double precision) AND (efficiency_percent <= (100)::double precision)));
alter table boiler_house add constraint boiler_house_elevation_m_check CHECK (((elevation_m >= ('-500'::integer)::double precision) AND (elevation_m <= (9000)::double precision)));
alter table boiler_house add constraint boiler_house_fuel_check CHECK ((fuel = ANY (ARRAY['coal'::text, 'gas'::text, 'fuel_oil'::text, 'electricity'::text])));
alter table boiler_house add constraint boiler_house_return_c_check CHECK (((return_c >= 20) AND (return_c <= 200)));
alter table boiler_house add constraint boiler_house_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table boiler_house add constraint boiler_house_supply_c_check CHECK (((supply_c >= 20) AND (supply_c <= 200)));
alter table boiler_house add constraint boiler_house_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table boiler_house add constraint boiler_house_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table boiler_house add constraint boiler_house_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table boiler_house add constraint boiler_house_pkey PRIMARY KEY (id);
alter table building add constraint building_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table building add constraint building_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table building add constraint building_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table building add constraint building_check CHECK ((valid_to > valid_from));
alter table building add constraint building_flats_check CHECK (((flats >= 0) AND (flats <= 2000)));
alter table building add constraint building_residents_check CHECK (((residents >= 0) AND (residents <= 10000)));
alter table building add constraint building_residents_unregistered_check CHECK (((residents_unregistered >= 0) AND (residents_unregistered <= 10000)));
alter table building add constraint building_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table building add constraint building_storeys_check CHECK (((storeys >= 0) AND (storeys <= 60)));
alter table building add constraint building_use_check CHECK ((use = ANY (ARRAY['house'::text, 'block'::text, 'industrial'::text, 'trade_office'::text, 'public'::text, 'utility'::text])));
alter table building add constraint building_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table building add constraint building_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table building add constraint building_pkey PRIMARY KEY (id);
alter table change_set add constraint change_set_origin_check CHECK ((origin = ANY (ARRAY['edit'::text, 'import'::text, 'undo'::text, 'demo'::text, 'migration'::text])));
alter table change_set add constraint change_set_undoes_fkey FOREIGN KEY (undoes) REFERENCES change_set(id);
alter table change_set add constraint change_set_pkey PRIMARY KEY (id);
alter table city_boundary add constraint city_boundary_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table city_boundary add constraint city_boundary_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table city_boundary add constraint city_boundary_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table city_boundary add constraint city_boundary_check CHECK ((valid_to > valid_from));
alter table city_boundary add constraint city_boundary_rank_check CHECK ((rank = ANY (ARRAY['district'::text, 'region'::text, 'republic'::text])));
alter table city_boundary add constraint city_boundary_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table city_boundary add constraint city_boundary_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table city_boundary add constraint city_boundary_pkey PRIMARY KEY (id);
alter table crossing add constraint crossing_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table crossing add constraint crossing_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table crossing add constraint crossing_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table crossing add constraint crossing_check CHECK ((valid_to > valid_from));
alter table crossing add constraint crossing_kind_check CHECK ((kind = ANY (ARRAY['marked'::text, 'signals'::text, 'railway'::text])));
alter table crossing add constraint crossing_marking_check CHECK ((marking = ANY (ARRAY['clear'::text, 'worn'::text, 'none'::text])));
alter table crossing add constraint crossing_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table crossing add constraint crossing_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table crossing add constraint crossing_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table crossing add constraint crossing_pkey PRIMARY KEY (id);
alter table culvert add constraint culvert_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table culvert add constraint culvert_barrels_check CHECK (((barrels >= 0) AND (barrels <= 10)));
alter table culvert add constraint culvert_blocked_percent_check CHECK (((blocked_percent >= 0) AND (blocked_percent <= 100)));
alter table culvert add constraint culvert_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table culvert add constraint culvert_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table culvert add constraint culvert_check CHECK ((valid_to > valid_from));
alter table culvert add constraint culvert_check1 CHECK ((to_node <> from_node));
alter table culvert add constraint culvert_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table culvert add constraint culvert_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table culvert add constraint culvert_from_invert_level_m_check CHECK (((from_invert_level_m >= ('-500'::integer)::double precision) AND (from_invert_level_m <= (9000)::double precision)));
alter table culvert add constraint culvert_material_check CHECK ((material = ANY (ARRAY['concrete'::text, 'steel'::text, 'asbestos_cement'::text, 'plastic'::text])));
alter table culvert add constraint culvert_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table culvert add constraint culvert_to_invert_level_m_check CHECK (((to_invert_level_m >= ('-500'::integer)::double precision) AND (to_invert_level_m <= (9000)::double precision)));
alter table culvert add constraint culvert_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table culvert add constraint culvert_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table culvert add constraint culvert_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table culvert add constraint culvert_pkey PRIMARY KEY (id);
alter table dig_exemption add constraint dig_exemption_reason_code_check CHECK ((reason_code = ANY (ARRAY['emergency'::text, 'new_connection'::text, 'law'::text, 'safety'::text, 'no_other_way'::text, 'trenchless'::text, 'other'::text])));
alter table dig_exemption add constraint dig_exemption_pkey PRIMARY KEY (id);
alter table dig_permit add constraint accepted_in_order CHECK ((accepted_on >= restored_on));
alter table dig_permit add constraint dig_permit_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table dig_permit add constraint dig_permit_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table dig_permit add constraint dig_permit_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table dig_permit add constraint dig_permit_check CHECK (((applicant_id IS NOT NULL) OR (applicant IS NOT NULL)));
alter table dig_permit add constraint dig_permit_check1 CHECK ((valid_to > valid_from));
alter table dig_permit add constraint dig_permit_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'issued'::text, 'opened'::text, 'restored'::text, 'accepted'::text, 'refused'::text, 'cancelled'::text])));
alter table dig_permit add constraint dig_permit_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table dig_permit add constraint due_in_order CHECK ((restoration_due_on >= ends_on));
alter table dig_permit add constraint restored_in_order CHECK ((restored_on >= opened_on));
alter table dig_permit add constraint works_in_order CHECK ((ends_on >= starts_on));
alter table dig_permit add constraint dig_permit_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table dig_permit add constraint dig_permit_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table dig_permit add constraint dig_permit_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table dig_permit add constraint dig_permit_pkey PRIMARY KEY (id);
alter table dig_permit_asked add constraint dig_permit_asked_permit_id_fkey FOREIGN KEY (permit_id) REFERENCES feature(id);
alter table dig_permit_asked add constraint dig_permit_asked_pkey PRIMARY KEY (permit_id, layer);
alter table dig_permit_file add constraint dig_permit_file_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text, 'application/pdf'::text])));
alter table dig_permit_file add constraint dig_permit_file_taken_check CHECK ((taken = ANY (ARRAY['before'::text, 'opened'::text, 'restored'::text])));
alter table dig_permit_file add constraint dig_permit_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id);
alter table dig_permit_file add constraint dig_permit_file_id_fkey FOREIGN KEY (id) REFERENCES dig_permit_step(id);
alter table dig_permit_file add constraint dig_permit_file_permit_id_fkey FOREIGN KEY (permit_id) REFERENCES feature(id);
alter table dig_permit_file add constraint dig_permit_file_preview_id_fkey FOREIGN KEY (preview_id) REFERENCES file(id);
alter table dig_permit_file add constraint dig_permit_file_pkey PRIMARY KEY (id);
alter table dig_permit_known add constraint dig_permit_known_distance_m_check CHECK ((distance_m >= (0)::double precision));
alter table dig_permit_known add constraint dig_permit_known_permit_id_fkey FOREIGN KEY (permit_id) REFERENCES feature(id);
alter table dig_permit_known add constraint dig_permit_known_row_id_fkey FOREIGN KEY (row_id) REFERENCES feature(id);
alter table dig_permit_known add constraint dig_permit_known_pkey PRIMARY KEY (permit_id, row_id);
alter table dig_permit_number add constraint dig_permit_number_last_check CHECK ((last > 0));
alter table dig_permit_number add constraint dig_permit_number_pkey PRIMARY KEY (year);
alter table dig_permit_sign_off add constraint dig_permit_sign_off_check CHECK (((signer IS NULL) = (signed_on IS NULL)));
alter table dig_permit_sign_off add constraint dig_permit_sign_off_permit_id_fkey FOREIGN KEY (permit_id) REFERENCES feature(id);
alter table dig_permit_sign_off add constraint dig_permit_sign_off_pkey PRIMARY KEY (id);
alter table dig_permit_sign_off add constraint dig_permit_sign_off_permit_id_owner_id_key UNIQUE NULLS NOT DISTINCT (permit_id, owner_id);
alter table dig_permit_step add constraint dig_permit_step_action_check CHECK ((action = ANY (ARRAY['create'::text, 'comment'::text, 'file'::text, 'sign'::text, 'change'::text, 'issue'::text, 'refuse'::text, 'cancel'::text, 'open'::text, 'restore'::text, 'accept'::text, 'return'::text])));
alter table dig_permit_step add constraint dig_permit_step_version_check CHECK ((version > 0));
alter table dig_permit_step add constraint dig_permit_step_permit_id_fkey FOREIGN KEY (permit_id) REFERENCES feature(id);
alter table dig_permit_step add constraint dig_permit_step_pkey PRIMARY KEY (seq);
alter table dig_permit_step add constraint dig_permit_step_id_key UNIQUE (id);
alter table drain add constraint drain_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table drain add constraint drain_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table drain add constraint drain_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table drain add constraint drain_check CHECK ((valid_to > valid_from));
alter table drain add constraint drain_check1 CHECK ((to_node <> from_node));
alter table drain add constraint drain_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table drain add constraint drain_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table drain add constraint drain_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table drain add constraint drain_from_invert_level_m_check CHECK (((from_invert_level_m >= ('-500'::integer)::double precision) AND (from_invert_level_m <= (9000)::double precision)));
alter table drain add constraint drain_kind_check CHECK ((kind = ANY (ARRAY['groundwater'::text, 'storm'::text])));
alter table drain add constraint drain_material_check CHECK ((material = ANY (ARRAY['concrete'::text, 'asbestos_cement'::text, 'ceramic'::text, 'pe'::text])));
alter table drain add constraint drain_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table drain add constraint drain_to_invert_level_m_check CHECK (((to_invert_level_m >= ('-500'::integer)::double precision) AND (to_invert_level_m <= (9000)::double precision)));
alter table drain add constraint drain_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table drain add constraint drain_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table drain add constraint drain_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table drain add constraint drain_pkey PRIMARY KEY (id);
alter table drain_well add constraint drain_well_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table drain_well add constraint drain_well_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table drain_well add constraint drain_well_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table drain_well add constraint drain_well_check CHECK ((valid_to > valid_from));
alter table drain_well add constraint drain_well_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table drain_well add constraint drain_well_drawdown_m_check CHECK (((drawdown_m >= (0)::double precision) AND (drawdown_m <= (100)::double precision)));
alter table drain_well add constraint drain_well_elevation_m_check CHECK (((elevation_m >= ('-500'::integer)::double precision) AND (elevation_m <= (9000)::double precision)));
alter table drain_well add constraint drain_well_power_kw_check CHECK (((power_kw >= (0)::double precision) AND (power_kw <= (1000)::double precision)));
alter table drain_well add constraint drain_well_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table drain_well add constraint drain_well_well_depth_m_check CHECK (((well_depth_m >= (0)::double precision) AND (well_depth_m <= (500)::double precision)));
alter table drain_well add constraint drain_well_yield_l_s_check CHECK (((yield_l_s >= (0)::double precision) AND (yield_l_s <= (1000)::double precision)));
alter table drain_well add constraint drain_well_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table drain_well add constraint drain_well_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table drain_well add constraint drain_well_pkey PRIMARY KEY (id);
alter table drainage_node add constraint drainage_node_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table drainage_node add constraint drainage_node_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table drainage_node add constraint drainage_node_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table drainage_node add constraint drainage_node_check CHECK ((valid_to > valid_from));
alter table drainage_node add constraint drainage_node_cover_level_m_check CHECK (((cover_level_m >= ('-500'::integer)::double precision) AND (cover_level_m <= (9000)::double precision)));
alter table drainage_node add constraint drainage_node_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table drainage_node add constraint drainage_node_gate_state_check CHECK ((gate_state = ANY (ARRAY['working'::text, 'jammed'::text, 'missing'::text])));
alter table drainage_node add constraint drainage_node_invert_level_m_check CHECK (((invert_level_m >= ('-500'::integer)::double precision) AND (invert_level_m <= (9000)::double precision)));
alter table drainage_node add constraint drainage_node_kind_check CHECK ((kind = ANY (ARRAY['junction'::text, 'intake'::text, 'gate'::text, 'inlet'::text, 'manhole'::text, 'outlet'::text])));
alter table drainage_node add constraint drainage_node_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table drainage_node add constraint drainage_node_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table drainage_node add constraint drainage_node_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table drainage_node add constraint drainage_node_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table drainage_node add constraint drainage_node_pkey PRIMARY KEY (id);
alter table export_log add constraint export_log_pkey PRIMARY KEY (id);
alter table facility add constraint facility_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table facility add constraint facility_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table facility add constraint facility_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table facility add constraint facility_capacity_check CHECK (((capacity >= 0) AND (capacity <= 50000)));
alter table facility add constraint facility_check CHECK ((valid_to > valid_from));
alter table facility add constraint facility_enrolment_check CHECK (((enrolment >= 0) AND (enrolment <= 50000)));
alter table facility add constraint facility_kind_check CHECK ((kind = ANY (ARRAY['school'::text, 'kindergarten'::text, 'clinic'::text, 'culture'::text, 'sport'::text])));
alter table facility add constraint facility_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table facility add constraint facility_building_id_fkey FOREIGN KEY (building_id) REFERENCES building(id) DEFERRABLE INITIALLY DEFERRED;
alter table facility add constraint facility_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table facility add constraint facility_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table facility add constraint facility_pkey PRIMARY KEY (id);
alter table fault add constraint fault_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table fault add constraint fault_asset_age_years_check CHECK (((asset_age_years >= 0) AND (asset_age_years <= 300)));
alter table fault add constraint fault_asset_diameter_mm_check CHECK (((asset_diameter_mm >= 0) AND (asset_diameter_mm <= 5000)));
alter table fault add constraint fault_asset_material_check CHECK ((asset_material = ANY (ARRAY['steel'::text, 'cast_iron'::text, 'asbestos_cement'::text, 'pe'::text, 'concrete'::text, 'ceramic'::text, 'pvc'::text, 'precast_concrete'::text, 'brick'::text, 'plastic'::text])));
alter table fault add constraint fault_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table fault add constraint fault_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table fault add constraint fault_cause_check CHECK ((cause = ANY (ARRAY['corrosion'::text, 'frost'::text, 'ground_movement'::text, 'third_party'::text, 'pressure_surge'::text, 'traffic'::text, 'wear'::text, 'foreign_matter'::text])));
alter table fault add constraint fault_chainage_m_check CHECK ((chainage_m >= (0)::double precision));
alter table fault add constraint fault_check CHECK (((asset_id IS NULL) = (asset_layer IS NULL)));
alter table fault add constraint fault_check1 CHECK (((state = 'duplicate'::text) = (duplicate_of_id IS NOT NULL)));
alter table fault add constraint fault_check2 CHECK ((valid_to > valid_from));
alter table fault add constraint fault_connections_cut_check CHECK (((connections_cut >= 0) AND (connections_cut <= 1000000)));
alter table fault add constraint fault_detection_check CHECK ((detection = ANY (ARRAY['reported'::text, 'found'::text])));
alter table fault add constraint fault_kind_check CHECK ((kind = ANY (ARRAY['burst'::text, 'service_leak'::text, 'leak'::text, 'valve'::text, 'hydrant'::text, 'no_supply'::text, 'low_pressure'::text, 'blockage'::text, 'collapse'::text, 'surcharge'::text, 'missing_cover'::text, 'pump_stop'::text, 'duct_flooded'::text, 'low_temperature'::text])));
alter table fault add constraint fault_network_check CHECK ((network = ANY (ARRAY['water'::text, 'sewer'::text, 'heat'::text])));
alter table fault add constraint fault_residents_cut_check CHECK (((residents_cut >= 0) AND (residents_cut <= 10000000)));
alter table fault add constraint fault_state_check CHECK ((state = ANY (ARRAY['new'::text, 'assigned'::text, 'isolated'::text, 'repaired'::text, 'restored'::text, 'verified'::text, 'rejected'::text, 'duplicate'::text, 'reopened'::text])));
alter table fault add constraint fault_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table fault add constraint fault_urgency_check CHECK ((urgency = ANY (ARRAY['emergency'::text, 'normal'::text])));
alter table fault add constraint isolated_in_order CHECK ((isolated_at >= GREATEST(aware_at, located_at)));
alter table fault add constraint located_in_order CHECK ((located_at >= aware_at));
alter table fault add constraint no_duplicate_of_itself CHECK ((duplicate_of_id <> id));
alter table fault add constraint repaired_in_order CHECK ((repaired_at >= GREATEST(aware_at, located_at, isolated_at)));
alter table fault add constraint restored_in_order CHECK ((restored_at >= GREATEST(aware_at, located_at, isolated_at, repaired_at)));
alter table fault add constraint fault_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES feature(id);
alter table fault add constraint fault_crew_id_fkey FOREIGN KEY (crew_id) REFERENCES person(id);
alter table fault add constraint fault_duplicate_of_id_fkey FOREIGN KEY (duplicate_of_id) REFERENCES fault(id) DEFERRABLE INITIALLY DEFERRED;
alter table fault add constraint fault_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table fault add constraint fault_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table fault add constraint fault_pkey PRIMARY KEY (id);
alter table fault_caller add constraint fault_caller_fault_id_fkey FOREIGN KEY (fault_id) REFERENCES feature(id);
alter table fault_caller add constraint fault_caller_pkey PRIMARY KEY (fault_id);
alter table fault_file add constraint fault_file_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text, 'application/pdf'::text])));
alter table fault_file add constraint fault_file_fault_id_fkey FOREIGN KEY (fault_id) REFERENCES feature(id);
alter table fault_file add constraint fault_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id);
alter table fault_file add constraint fault_file_id_fkey FOREIGN KEY (id) REFERENCES fault_step(id);
alter table fault_file add constraint fault_file_preview_id_fkey FOREIGN KEY (preview_id) REFERENCES file(id);
alter table fault_file add constraint fault_file_pkey PRIMARY KEY (id);
alter table fault_number add constraint fault_number_last_check CHECK ((last > 0));
alter table fault_number add constraint fault_number_network_check CHECK ((network = ANY (ARRAY['water'::text, 'sewer'::text, 'heat'::text])));
alter table fault_number add constraint fault_number_pkey PRIMARY KEY (network, year);
alter table fault_step add constraint fault_step_action_check CHECK ((action = ANY (ARRAY['create'::text, 'comment'::text, 'file'::text, 'correct'::text, 'valve'::text, 'assign'::text, 'arrive'::text, 'isolate'::text, 'repair'::text, 'restore'::text, 'verify'::text, 'reject'::text, 'duplicate'::text, 'reopen'::text])));
alter table fault_step add constraint fault_step_version_check CHECK ((version > 0));
alter table fault_step add constraint fault_step_fault_id_fkey FOREIGN KEY (fault_id) REFERENCES feature(id);
alter table fault_step add constraint fault_step_pkey PRIMARY KEY (seq);
alter table fault_step add constraint fault_step_id_key UNIQUE (id);
alter table feature add constraint feature_pkey PRIMARY KEY (id);
alter table feature_version add constraint feature_version_op_check CHECK ((op = ANY (ARRAY['insert'::text, 'update'::text, 'remove'::text])));
alter table feature_version add constraint feature_version_pkey PRIMARY KEY (seq);
alter table file add constraint file_bytes_check CHECK ((bytes >= 0));
alter table file add constraint file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));
alter table file add constraint file_pkey PRIMARY KEY (id);
alter table functional_zone add constraint functional_zone_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table functional_zone add constraint functional_zone_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table functional_zone add constraint functional_zone_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table functional_zone add constraint functional_zone_category_check CHECK ((category = ANY (ARRAY['residential_low'::text, 'residential_multi'::text, 'public_business'::text, 'education_health'::text, 'industrial'::text, 'rail'::text, 'streets'::text, 'public_green'::text, 'sport'::text, 'protective_green'::text, 'utility'::text, 'water_corridor'::text, 'free'::text])));
alter table functional_zone add constraint functional_zone_check CHECK ((valid_to > valid_from));
alter table functional_zone add constraint functional_zone_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table functional_zone add constraint functional_zone_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table functional_zone add constraint functional_zone_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES plan_variant(id) DEFERRABLE INITIALLY DEFERRED;
alter table functional_zone add constraint functional_zone_pkey PRIMARY KEY (id);
alter table functional_zone add constraint functional_zone_lineage UNIQUE (variant_id, lineage_id) DEFERRABLE INITIALLY DEFERRED;
alter table funding_source add constraint funding_source_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table funding_source add constraint funding_source_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table funding_source add constraint funding_source_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table funding_source add constraint funding_source_check CHECK ((valid_to > valid_from));
alter table funding_source add constraint funding_source_kind_check CHECK ((kind = ANY (ARRAY['city_budget'::text, 'republican_budget'::text, 'loan'::text, 'grant'::text, 'investor'::text, 'population'::text])));
alter table funding_source add constraint funding_source_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table funding_source add constraint funding_source_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table funding_source add constraint funding_source_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table funding_source add constraint funding_source_pkey PRIMARY KEY (id);
alter table gas_pipe add constraint gas_pipe_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table gas_pipe add constraint gas_pipe_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table gas_pipe add constraint gas_pipe_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table gas_pipe add constraint gas_pipe_check CHECK ((valid_to > valid_from));
alter table gas_pipe add constraint gas_pipe_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table gas_pipe add constraint gas_pipe_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table gas_pipe add constraint gas_pipe_laying_check CHECK ((laying = ANY (ARRAY['buried'::text, 'overhead'::text])));
alter table gas_pipe add constraint gas_pipe_material_check CHECK ((material = ANY (ARRAY['steel'::text, 'pe'::text])));
alter table gas_pipe add constraint gas_pipe_pressure_check CHECK ((pressure = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text])));
alter table gas_pipe add constraint gas_pipe_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table gas_pipe add constraint gas_pipe_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table gas_pipe add constraint gas_pipe_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table gas_pipe add constraint gas_pipe_pkey PRIMARY KEY (id);
alter table green_area add constraint green_area_access_check CHECK ((access = ANY (ARRAY['public'::text, 'restricted'::text])));
alter table green_area add constraint green_area_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table green_area add constraint green_area_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table green_area add constraint green_area_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table green_area add constraint green_area_check CHECK ((valid_to > valid_from));
alter table green_area add constraint green_area_irrigation_check CHECK ((irrigation = ANY (ARRAY['aryk'::text, 'pipe'::text, 'tanker'::text, 'none'::text])));
alter table green_area add constraint green_area_kind_check CHECK ((kind = ANY (ARRAY['park'::text, 'garden'::text, 'boulevard'::text, 'lawn'::text, 'flower_bed'::text, 'courtyard'::text, 'protective'::text])));
alter table green_area add constraint green_area_planted_percent_check CHECK (((planted_percent >= 0) AND (planted_percent <= 100)));
alter table green_area add constraint green_area_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table green_area add constraint green_area_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table green_area add constraint green_area_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table green_area add constraint green_area_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table green_area add constraint green_area_pkey PRIMARY KEY (id);
alter table heat_chamber add constraint heat_chamber_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table heat_chamber add constraint heat_chamber_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table heat_chamber add constraint heat_chamber_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table heat_chamber add constraint heat_chamber_check CHECK ((valid_to > valid_from));
alter table heat_chamber add constraint heat_chamber_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table heat_chamber add constraint heat_chamber_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table heat_chamber add constraint heat_chamber_elevation_m_check CHECK (((elevation_m >= ('-500'::integer)::double precision) AND (elevation_m <= (9000)::double precision)));
alter table heat_chamber add constraint heat_chamber_material_check CHECK ((material = ANY (ARRAY['precast_concrete'::text, 'brick'::text])));
alter table heat_chamber add constraint heat_chamber_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table heat_chamber add constraint heat_chamber_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_chamber add constraint heat_chamber_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_chamber add constraint heat_chamber_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_chamber add constraint heat_chamber_pkey PRIMARY KEY (id);
alter table heat_consumer add constraint heat_consumer_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table heat_consumer add constraint heat_consumer_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table heat_consumer add constraint heat_consumer_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table heat_consumer add constraint heat_consumer_check CHECK ((valid_to > valid_from));
alter table heat_consumer add constraint heat_consumer_connection_check CHECK ((connection = ANY (ARRAY['direct'::text, 'heat_exchanger'::text])));
alter table heat_consumer add constraint heat_consumer_heated_floor_m2_check CHECK (((heated_floor_m2 >= (0)::double precision) AND (heated_floor_m2 <= (1000000)::double precision)));
alter table heat_consumer add constraint heat_consumer_heating_load_gcal_h_check CHECK (((heating_load_gcal_h >= (0)::double precision) AND (heating_load_gcal_h <= (100)::double precision)));
alter table heat_consumer add constraint heat_consumer_hot_water_load_gcal_h_check CHECK (((hot_water_load_gcal_h >= (0)::double precision) AND (hot_water_load_gcal_h <= (100)::double precision)));
alter table heat_consumer add constraint heat_consumer_kind_check CHECK ((kind = ANY (ARRAY['block'::text, 'education'::text, 'public'::text, 'business'::text])));
alter table heat_consumer add constraint heat_consumer_residents_check CHECK (((residents >= 0) AND (residents <= 10000)));
alter table heat_consumer add constraint heat_consumer_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table heat_consumer add constraint heat_consumer_building_id_fkey FOREIGN KEY (building_id) REFERENCES building(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_consumer add constraint heat_consumer_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_consumer add constraint heat_consumer_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_consumer add constraint heat_consumer_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_consumer add constraint heat_consumer_pkey PRIMARY KEY (id);
alter table heat_junction add constraint heat_junction_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table heat_junction add constraint heat_junction_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table heat_junction add constraint heat_junction_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table heat_junction add constraint heat_junction_check CHECK ((valid_to > valid_from));
alter table heat_junction add constraint heat_junction_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table heat_junction add constraint heat_junction_elevation_m_check CHECK (((elevation_m >= ('-500'::integer)::double precision) AND (elevation_m <= (9000)::double precision)));
alter table heat_junction add constraint heat_junction_kind_check CHECK ((kind = ANY (ARRAY['branch'::text, 'compensator'::text, 'fixed_support'::text, 'drain'::text, 'air_vent'::text])));
alter table heat_junction add constraint heat_junction_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table heat_junction add constraint heat_junction_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_junction add constraint heat_junction_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_junction add constraint heat_junction_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_junction add constraint heat_junction_pkey PRIMARY KEY (id);
alter table heat_norm add constraint heat_norm_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table heat_norm add constraint heat_norm_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table heat_norm add constraint heat_norm_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table heat_norm add constraint heat_norm_check CHECK ((valid_to > valid_from));
alter table heat_norm add constraint heat_norm_confidence_check CHECK ((confidence = ANY (ARRAY['norm'::text, 'from_memory'::text, 'assumed'::text])));
alter table heat_norm add constraint heat_norm_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table heat_norm add constraint heat_norm_hours_per_year_check CHECK ((hours_per_year = ANY (ARRAY['up_to_5000'::text, 'above_5000'::text])));
alter table heat_norm add constraint heat_norm_laid_from_check CHECK (((laid_from >= 1800) AND (laid_from <= 2200)));
alter table heat_norm add constraint heat_norm_laid_to_check CHECK (((laid_to >= 1800) AND (laid_to <= 2200)));
alter table heat_norm add constraint heat_norm_laying_check CHECK ((laying = ANY (ARRAY['channel'::text, 'channel_less'::text, 'overhead'::text, 'passable'::text])));
alter table heat_norm add constraint heat_norm_return_c_check CHECK (((return_c >= (0)::double precision) AND (return_c <= (250)::double precision)));
alter table heat_norm add constraint heat_norm_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table heat_norm add constraint heat_norm_supply_c_check CHECK (((supply_c >= (0)::double precision) AND (supply_c <= (250)::double precision)));
alter table heat_norm add constraint heat_norm_w_per_m_check CHECK (((w_per_m >= (0)::double precision) AND (w_per_m <= (10000)::double precision)));
alter table heat_norm add constraint heat_norm_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_norm add constraint heat_norm_pkey PRIMARY KEY (id);
alter table heat_pipe add constraint heat_pipe_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table heat_pipe add constraint heat_pipe_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table heat_pipe add constraint heat_pipe_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table heat_pipe add constraint heat_pipe_casing_mm_check CHECK (((casing_mm >= 20) AND (casing_mm <= 2000)));
alter table heat_pipe add constraint heat_pipe_check CHECK ((valid_to > valid_from));
alter table heat_pipe add constraint heat_pipe_check1 CHECK ((to_node <> from_node));
alter table heat_pipe add constraint heat_pipe_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table heat_pipe add constraint heat_pipe_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table heat_pipe add constraint heat_pipe_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table heat_pipe add constraint heat_pipe_duct_height_mm_check CHECK (((duct_height_mm >= 100) AND (duct_height_mm <= 5000)));
alter table heat_pipe add constraint heat_pipe_duct_width_mm_check CHECK (((duct_width_mm >= 100) AND (duct_width_mm <= 5000)));
alter table heat_pipe add constraint heat_pipe_insulation_check CHECK ((insulation = ANY (ARRAY['mineral_wool'::text, 'polyurethane'::text, 'foam_concrete'::text, 'none'::text])));
alter table heat_pipe add constraint heat_pipe_insulation_mm_check CHECK (((insulation_mm >= 0) AND (insulation_mm <= 500)));
alter table heat_pipe add constraint heat_pipe_insulation_state_check CHECK ((insulation_state = ANY (ARRAY['dry'::text, 'wet'::text, 'damaged'::text])));
alter table heat_pipe add constraint heat_pipe_laying_check CHECK ((laying = ANY (ARRAY['channel'::text, 'channel_less'::text, 'overhead'::text, 'passable'::text])));
alter table heat_pipe add constraint heat_pipe_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table heat_pipe add constraint heat_pipe_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_pipe add constraint heat_pipe_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_pipe add constraint heat_pipe_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_pipe add constraint heat_pipe_pkey PRIMARY KEY (id);
alter table heat_season add constraint heat_season_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table heat_season add constraint heat_season_billed_ci95_percent_check CHECK (((billed_ci95_percent >= (0)::double precision) AND (billed_ci95_percent <= (1000)::double precision)));
alter table heat_season add constraint heat_season_billed_gcal_check CHECK (((billed_gcal >= (0)::double precision) AND (billed_gcal <= (100000000)::double precision)));
alter table heat_season add constraint heat_season_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table heat_season add constraint heat_season_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table heat_season add constraint heat_season_check CHECK ((valid_to > valid_from));
alter table heat_season add constraint heat_season_cold_water_c_check CHECK (((cold_water_c >= (0)::double precision) AND (cold_water_c <= (250)::double precision)));
alter table heat_season add constraint heat_season_ground_c_check CHECK (((ground_c >= ('-60'::integer)::double precision) AND (ground_c <= (60)::double precision)));
alter table heat_season add constraint heat_season_hours_check CHECK (((hours >= 1) AND (hours <= 8784)));
alter table heat_season add constraint heat_season_make_up_m3_check CHECK (((make_up_m3 >= 0) AND (make_up_m3 <= 1000000000)));
alter table heat_season add constraint heat_season_mark_check CHECK ((mark = ANY (ARRAY['strategy'::text, 'sample'::text, 'city'::text])));
alter table heat_season add constraint heat_season_outdoor_c_check CHECK (((outdoor_c >= ('-60'::integer)::double precision) AND (outdoor_c <= (60)::double precision)));
alter table heat_season add constraint heat_season_return_c_check CHECK (((return_c >= (0)::double precision) AND (return_c <= (250)::double precision)));
alter table heat_season add constraint heat_season_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table heat_season add constraint heat_season_supplied_ci95_percent_check CHECK (((supplied_ci95_percent >= (0)::double precision) AND (supplied_ci95_percent <= (1000)::double precision)));
alter table heat_season add constraint heat_season_supplied_gcal_check CHECK (((supplied_gcal >= (0)::double precision) AND (supplied_gcal <= (100000000)::double precision)));
alter table heat_season add constraint heat_season_supply_c_check CHECK (((supply_c >= (0)::double precision) AND (supply_c <= (250)::double precision)));
alter table heat_season add constraint heat_season_year_check CHECK (((year >= 1800) AND (year <= 2200)));
alter table heat_season add constraint heat_season_boiler_house_id_fkey FOREIGN KEY (boiler_house_id) REFERENCES boiler_house(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_season add constraint heat_season_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_season add constraint heat_season_pkey PRIMARY KEY (id);
alter table heat_season add constraint one_season UNIQUE NULLS NOT DISTINCT (boiler_house_id, year, mark) DEFERRABLE INITIALLY DEFERRED;
alter table heat_valve add constraint heat_valve_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table heat_valve add constraint heat_valve_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table heat_valve add constraint heat_valve_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table heat_valve add constraint heat_valve_chainage_m_check CHECK ((chainage_m >= (0)::double precision));
alter table heat_valve add constraint heat_valve_check CHECK ((valid_to > valid_from));
alter table heat_valve add constraint heat_valve_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table heat_valve add constraint heat_valve_kind_check CHECK ((kind = ANY (ARRAY['gate'::text, 'ball'::text, 'butterfly'::text])));
alter table heat_valve add constraint heat_valve_line_check CHECK ((line = ANY (ARRAY['supply'::text, 'return'::text, 'both'::text])));
alter table heat_valve add constraint heat_valve_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table heat_valve add constraint heat_valve_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_valve add constraint heat_valve_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_valve add constraint heat_valve_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table heat_valve add constraint heat_valve_pkey PRIMARY KEY (id);
alter table hydrant add constraint hydrant_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table hydrant add constraint hydrant_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table hydrant add constraint hydrant_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table hydrant add constraint hydrant_chainage_m_check CHECK ((chainage_m >= (0)::double precision));
alter table hydrant add constraint hydrant_check CHECK ((valid_to > valid_from));
alter table hydrant add constraint hydrant_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table hydrant add constraint hydrant_flow_l_s_check CHECK (((flow_l_s >= (0)::double precision) AND (flow_l_s <= (200)::double precision)));
alter table hydrant add constraint hydrant_kind_check CHECK ((kind = ANY (ARRAY['underground'::text, 'pillar'::text])));
alter table hydrant add constraint hydrant_residual_head_m_check CHECK (((residual_head_m >= (0)::double precision) AND (residual_head_m <= (200)::double precision)));
alter table hydrant add constraint hydrant_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table hydrant add constraint hydrant_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table hydrant add constraint hydrant_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table hydrant add constraint hydrant_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table hydrant add constraint hydrant_pkey PRIMARY KEY (id);
alter table import add constraint import_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'read'::text, 'checking'::text, 'checked'::text, 'saving'::text, 'saved'::text, 'failed'::text, 'discarded'::text])));
alter table import add constraint import_change_id_fkey FOREIGN KEY (change_id) REFERENCES change_set(id);
alter table import add constraint import_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id);
alter table import add constraint import_job_id_fkey FOREIGN KEY (job_id) REFERENCES job(id) ON DELETE SET NULL;
alter table import add constraint import_pkey PRIMARY KEY (id);
alter table import_choice add constraint import_choice_pkey PRIMARY KEY (source_key, layer);
alter table import_node add constraint import_node_import_id_fkey FOREIGN KEY (import_id) REFERENCES import(id);
alter table import_node add constraint import_node_pkey PRIMARY KEY (import_id, id);
alter table import_node add constraint import_node_import_id_position_key UNIQUE (import_id, "position");
alter table import_row add constraint import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES import(id);
alter table import_row add constraint import_row_pkey PRIMARY KEY (import_id, number);
alter table indicator add constraint indicator_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table indicator add constraint indicator_actual_check CHECK (((actual >= ('-1000000000000'::bigint)::double precision) AND (actual <= ('1000000000000'::bigint)::double precision)));
alter table indicator add constraint indicator_baseline_check CHECK (((baseline >= ('-1000000000000'::bigint)::double precision) AND (baseline <= ('1000000000000'::bigint)::double precision)));
alter table indicator add constraint indicator_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table indicator add constraint indicator_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table indicator add constraint indicator_check CHECK ((valid_to > valid_from));
alter table indicator add constraint indicator_direction_check CHECK ((direction = ANY (ARRAY['up'::text, 'down'::text])));
alter table indicator add constraint indicator_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table indicator add constraint indicator_target_check CHECK (((target >= ('-1000000000000'::bigint)::double precision) AND (target <= ('1000000000000'::bigint)::double precision)));
alter table indicator add constraint indicator_year_check CHECK (((year >= 1800) AND (year <= 2200)));
alter table indicator add constraint indicator_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES measure(id) DEFERRABLE INITIALLY DEFERRED;
alter table indicator add constraint indicator_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table indicator add constraint indicator_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table indicator add constraint indicator_pkey PRIMARY KEY (id);
alter table investment_site add constraint investment_site_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table investment_site add constraint investment_site_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table investment_site add constraint investment_site_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table investment_site add constraint investment_site_check CHECK ((valid_to > valid_from));
alter table investment_site add constraint investment_site_kind_check CHECK ((kind = ANY (ARRAY['redevelopment'::text, 'new_building'::text, 'partnership'::text])));
alter table investment_site add constraint investment_site_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table investment_site add constraint investment_site_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table investment_site add constraint investment_site_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table investment_site add constraint investment_site_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES plan_variant(id) DEFERRABLE INITIALLY DEFERRED;
alter table investment_site add constraint investment_site_pkey PRIMARY KEY (id);
alter table investment_site add constraint investment_site_lineage UNIQUE (variant_id, lineage_id) DEFERRABLE INITIALLY DEFERRED;
alter table job add constraint job_progress_check CHECK (((progress >= (0)::double precision) AND (progress <= (1)::double precision)));
alter table job add constraint job_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])));
alter table job add constraint job_pkey PRIMARY KEY (id);
alter table lift_station add constraint lift_station_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table lift_station add constraint lift_station_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table lift_station add constraint lift_station_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table lift_station add constraint lift_station_check CHECK ((valid_to > valid_from));
alter table lift_station add constraint lift_station_cover_level_m_check CHECK (((cover_level_m >= ('-500'::integer)::double precision) AND (cover_level_m <= (9000)::double precision)));
alter table lift_station add constraint lift_station_design_flow_m3_h_check CHECK (((design_flow_m3_h >= (0)::double precision) AND (design_flow_m3_h <= (20000)::double precision)));
alter table lift_station add constraint lift_station_design_head_m_check CHECK (((design_head_m >= (0)::double precision) AND (design_head_m <= (200)::double precision)));
alter table lift_station add constraint lift_station_invert_level_m_check CHECK (((invert_level_m >= ('-500'::integer)::double precision) AND (invert_level_m <= (9000)::double precision)));
alter table lift_station add constraint lift_station_power_kw_check CHECK (((power_kw >= (0)::double precision) AND (power_kw <= (10000)::double precision)));
alter table lift_station add constraint lift_station_pumps_check CHECK (((pumps >= 0) AND (pumps <= 50)));
alter table lift_station add constraint lift_station_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table lift_station add constraint lift_station_wet_well_volume_m3_check CHECK (((wet_well_volume_m3 >= (0)::double precision) AND (wet_well_volume_m3 <= (10000)::double precision)));
alter table lift_station add constraint lift_station_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table lift_station add constraint lift_station_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table lift_station add constraint lift_station_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table lift_station add constraint lift_station_pkey PRIMARY KEY (id);
alter table manhole add constraint manhole_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table manhole add constraint manhole_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table manhole add constraint manhole_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table manhole add constraint manhole_check CHECK ((valid_to > valid_from));
alter table manhole add constraint manhole_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table manhole add constraint manhole_cover_level_m_check CHECK (((cover_level_m >= ('-500'::integer)::double precision) AND (cover_level_m <= (9000)::double precision)));
alter table manhole add constraint manhole_cover_state_check CHECK ((cover_state = ANY (ARRAY['in_place'::text, 'damaged'::text, 'missing'::text, 'buried'::text])));
alter table manhole add constraint manhole_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table manhole add constraint manhole_invert_level_m_check CHECK (((invert_level_m >= ('-500'::integer)::double precision) AND (invert_level_m <= (9000)::double precision)));
alter table manhole add constraint manhole_kind_check CHECK ((kind = ANY (ARRAY['inspection'::text, 'turning'::text, 'junction'::text, 'drop'::text])));
alter table manhole add constraint manhole_material_check CHECK ((material = ANY (ARRAY['precast_concrete'::text, 'brick'::text, 'plastic'::text])));
alter table manhole add constraint manhole_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table manhole add constraint manhole_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table manhole add constraint manhole_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table manhole add constraint manhole_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table manhole add constraint manhole_pkey PRIMARY KEY (id);
alter table measure add constraint measure_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table measure add constraint measure_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table measure add constraint measure_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table measure add constraint measure_check CHECK ((valid_to > valid_from));
alter table measure add constraint measure_end_year_check CHECK (((end_year >= 1800) AND (end_year <= 2200)));
alter table measure add constraint measure_start_year_check CHECK (((start_year >= 1800) AND (start_year <= 2200)));
alter table measure add constraint measure_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table measure add constraint measure_funding_source_id_fkey FOREIGN KEY (funding_source_id) REFERENCES funding_source(id) DEFERRABLE INITIALLY DEFERRED;
alter table measure add constraint measure_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED;
alter table measure add constraint measure_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table measure add constraint measure_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table measure add constraint measure_pkey PRIMARY KEY (id);
alter table migration add constraint migration_pkey PRIMARY KEY (number);
alter table network_element add constraint network_element_check CHECK (((role = 'link'::text) = ((from_node IS NOT NULL) AND (to_node IS NOT NULL))));
alter table network_element add constraint network_element_check1 CHECK (((role = 'fitting'::text) = (on_link IS NOT NULL)));
alter table network_element add constraint network_element_network_check CHECK ((network = ANY (ARRAY['water'::text, 'sewer'::text, 'heat'::text, 'drainage'::text])));
alter table network_element add constraint network_element_role_check CHECK ((role = ANY (ARRAY['node'::text, 'link'::text, 'fitting'::text])));
alter table network_element add constraint network_from_node FOREIGN KEY (from_node, network, node_role) REFERENCES network_element(id, network, role) DEFERRABLE INITIALLY DEFERRED;
alter table network_element add constraint network_on_link FOREIGN KEY (on_link, network, link_role) REFERENCES network_element(id, network, role) DEFERRABLE INITIALLY DEFERRED;
alter table network_element add constraint network_to_node FOREIGN KEY (to_node, network, node_role) REFERENCES network_element(id, network, role) DEFERRABLE INITIALLY DEFERRED;
alter table network_element add constraint network_element_pkey PRIMARY KEY (id);
alter table network_element add constraint network_element_id_network_role_key UNIQUE (id, network, role);
alter table norm add constraint norm_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table norm add constraint norm_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table norm add constraint norm_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table norm add constraint norm_check CHECK ((valid_to > valid_from));
alter table norm add constraint norm_confidence_check CHECK ((confidence = ANY (ARRAY['norm'::text, 'from_memory'::text, 'assumed'::text])));
alter table norm add constraint norm_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table norm add constraint norm_value_check CHECK (((value >= ('-1000000000'::integer)::double precision) AND (value <= (1000000000)::double precision)));
alter table norm add constraint norm_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table norm add constraint norm_pkey PRIMARY KEY (id);
alter table norm add constraint one_norm_at_a_time EXCLUDE USING gist (key WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED;
alter table observation_well add constraint observation_well_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table observation_well add constraint observation_well_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table observation_well add constraint observation_well_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table observation_well add constraint observation_well_check CHECK ((valid_to > valid_from));
alter table observation_well add constraint observation_well_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table observation_well add constraint observation_well_elevation_m_check CHECK (((elevation_m >= ('-500'::integer)::double precision) AND (elevation_m <= (9000)::double precision)));
alter table observation_well add constraint observation_well_pipe_top_level_m_check CHECK (((pipe_top_level_m >= ('-500'::integer)::double precision) AND (pipe_top_level_m <= (9000)::double precision)));
alter table observation_well add constraint observation_well_screen_bottom_m_check CHECK (((screen_bottom_m >= (0)::double precision) AND (screen_bottom_m <= (500)::double precision)));
alter table observation_well add constraint observation_well_screen_top_m_check CHECK (((screen_top_m >= (0)::double precision) AND (screen_top_m <= (500)::double precision)));
alter table observation_well add constraint observation_well_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table observation_well add constraint observation_well_well_depth_m_check CHECK (((well_depth_m >= (0)::double precision) AND (well_depth_m <= (500)::double precision)));
alter table observation_well add constraint observation_well_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table observation_well add constraint observation_well_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table observation_well add constraint observation_well_pkey PRIMARY KEY (id);
alter table one_time_link add constraint one_time_link_purpose_check CHECK ((purpose = ANY (ARRAY['invite'::text, 'reset'::text, 'first_admin'::text])));
alter table one_time_link add constraint one_time_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table one_time_link add constraint one_time_link_pkey PRIMARY KEY (secret_hash);
alter table organisation add constraint organisation_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table organisation add constraint organisation_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table organisation add constraint organisation_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table organisation add constraint organisation_check CHECK ((valid_to > valid_from));
alter table organisation add constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['city'::text, 'municipal_enterprise'::text, 'lessee'::text, 'state'::text, 'private'::text])));
alter table organisation add constraint organisation_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table organisation add constraint organisation_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table organisation add constraint organisation_pkey PRIMARY KEY (id);
alter table outfall add constraint outfall_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table outfall add constraint outfall_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table outfall add constraint outfall_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table outfall add constraint outfall_capacity_m3_h_check CHECK (((capacity_m3_h >= 0) AND (capacity_m3_h <= 100000)));
alter table outfall add constraint outfall_check CHECK ((valid_to > valid_from));
alter table outfall add constraint outfall_invert_level_m_check CHECK (((invert_level_m >= ('-500'::integer)::double precision) AND (invert_level_m <= (9000)::double precision)));
alter table outfall add constraint outfall_kind_check CHECK ((kind = ANY (ARRAY['treatment_works'::text, 'trunk_sewer'::text, 'water_body'::text])));
alter table outfall add constraint outfall_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table outfall add constraint outfall_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table outfall add constraint outfall_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table outfall add constraint outfall_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table outfall add constraint outfall_pkey PRIMARY KEY (id);
alter table parcel add constraint parcel_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table parcel add constraint parcel_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table parcel add constraint parcel_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table parcel add constraint parcel_check CHECK ((valid_to > valid_from));
alter table parcel add constraint parcel_document_area_m2_check CHECK (((document_area_m2 >= (0)::double precision) AND (document_area_m2 <= (10000000)::double precision)));
alter table parcel add constraint parcel_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table parcel add constraint parcel_tenure_check CHECK ((tenure = ANY (ARRAY['private'::text, 'municipal'::text, 'state'::text, 'lease'::text])));
alter table parcel add constraint parcel_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table parcel add constraint parcel_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table parcel add constraint parcel_pkey PRIMARY KEY (id);
alter table person add constraint person_roles_check CHECK (((roles <@ ARRAY['crew'::text, 'dispatcher'::text, 'engineer'::text, 'planner'::text, 'clerk'::text, 'finance'::text, 'council'::text, 'quarter_head'::text, 'admin'::text]) AND (cardinality(roles) > 0)));
alter table person add constraint person_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES feature(id);
alter table person add constraint person_pkey PRIMARY KEY (id);
alter table person_event add constraint person_event_action_check CHECK ((action = ANY (ARRAY['created'::text, 'changed'::text, 'disabled'::text, 'enabled'::text, 'link_made'::text, 'password_set'::text, 'token_made'::text, 'token_revoked'::text])));
alter table person_event add constraint person_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table person_event add constraint person_event_pkey PRIMARY KEY (seq);
alter table plan_amendment add constraint plan_amendment_number_check CHECK ((number > 0));
alter table plan_amendment add constraint plan_amendment_item_id_fkey FOREIGN KEY (item_id) REFERENCES feature(id);
alter table plan_amendment add constraint plan_amendment_plan_year_fkey FOREIGN KEY (plan_year) REFERENCES plan_approval(plan_year);
alter table plan_amendment add constraint plan_amendment_pkey PRIMARY KEY (id);
alter table plan_amendment add constraint plan_amendment_plan_year_number_key UNIQUE (plan_year, number);
alter table plan_approval add constraint plan_approval_plan_year_check CHECK (((plan_year >= 1800) AND (plan_year <= 2200)));
alter table plan_approval add constraint plan_approval_votes_abstained_check CHECK ((votes_abstained >= 0));
alter table plan_approval add constraint plan_approval_votes_against_check CHECK ((votes_against >= 0));
alter table plan_approval add constraint plan_approval_votes_for_check CHECK ((votes_for >= 0));
alter table plan_approval add constraint plan_approval_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id);
alter table plan_approval add constraint plan_approval_pkey PRIMARY KEY (plan_year);
alter table plan_approval add constraint plan_approval_id_key UNIQUE (id);
alter table plan_asset add constraint plan_asset_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES feature(id);
alter table plan_asset add constraint plan_asset_work_id_fkey FOREIGN KEY (work_id) REFERENCES plan_work(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_asset add constraint plan_asset_pkey PRIMARY KEY (work_id, asset_id);
alter table plan_file add constraint plan_file_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text, 'application/pdf'::text])));
alter table plan_file add constraint plan_file_taken_check CHECK ((taken = ANY (ARRAY['before'::text, 'after'::text, 'other'::text])));
alter table plan_file add constraint plan_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id);
alter table plan_file add constraint plan_file_id_fkey FOREIGN KEY (id) REFERENCES plan_step(id);
alter table plan_file add constraint plan_file_item_id_fkey FOREIGN KEY (item_id) REFERENCES feature(id);
alter table plan_file add constraint plan_file_preview_id_fkey FOREIGN KEY (preview_id) REFERENCES file(id);
alter table plan_file add constraint plan_file_pkey PRIMARY KEY (id);
alter table plan_item add constraint plan_item_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table plan_item add constraint plan_item_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table plan_item add constraint plan_item_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table plan_item add constraint plan_item_check CHECK ((to_chainage_m > from_chainage_m));
alter table plan_item add constraint plan_item_check1 CHECK ((warranty_until >= accepted_on));
alter table plan_item add constraint plan_item_check2 CHECK ((valid_to > valid_from));
alter table plan_item add constraint plan_item_from_chainage_m_check CHECK ((from_chainage_m >= (0)::double precision));
alter table plan_item add constraint plan_item_main_work_check CHECK ((main_work = ANY (ARRAY['road'::text, 'sidewalk'::text, 'crossing'::text, 'lighting'::text, 'drainage'::text, 'greening'::text, 'water'::text, 'sewer'::text, 'heating'::text])));
alter table plan_item add constraint plan_item_plan_year_check CHECK (((plan_year >= 1800) AND (plan_year <= 2200)));
alter table plan_item add constraint plan_item_stage_check CHECK ((stage = ANY (ARRAY['proposed'::text, 'draft'::text, 'approved'::text, 'adjusted'::text, 'tender'::text, 'contracted'::text, 'in_work'::text, 'accepted'::text, 'warranty'::text, 'withdrawn'::text])));
alter table plan_item add constraint plan_item_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table plan_item add constraint plan_item_to_chainage_m_check CHECK ((to_chainage_m >= (0)::double precision));
alter table plan_item add constraint plan_item_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_item add constraint plan_item_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_item add constraint plan_item_pkey PRIMARY KEY (id);
alter table plan_money add constraint plan_money_phase_check CHECK ((phase = ANY (ARRAY['contract'::text, 'accepted'::text, 'paid'::text])));
alter table plan_money add constraint plan_money_step_id_fkey FOREIGN KEY (step_id) REFERENCES plan_step(id);
alter table plan_money add constraint plan_money_work_id_fkey FOREIGN KEY (work_id) REFERENCES plan_work(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_money add constraint plan_money_pkey PRIMARY KEY (step_id, work_id);
alter table plan_number add constraint plan_number_last_check CHECK ((last > 0));
alter table plan_number add constraint plan_number_pkey PRIMARY KEY (plan_year);
alter table plan_quarter add constraint plan_quarter_area_m2_check CHECK ((area_m2 > (0)::double precision));
alter table plan_quarter add constraint plan_quarter_item_id_fkey FOREIGN KEY (item_id) REFERENCES plan_item(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_quarter add constraint plan_quarter_quarter_id_fkey FOREIGN KEY (quarter_id) REFERENCES quarter(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_quarter add constraint plan_quarter_item_id_quarter_id_key UNIQUE NULLS NOT DISTINCT (item_id, quarter_id);
alter table plan_share add constraint plan_share_percent_check CHECK (((percent > (0)::numeric) AND (percent <= (100)::numeric)));
alter table plan_share add constraint plan_share_funding_source_id_fkey FOREIGN KEY (funding_source_id) REFERENCES funding_source(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_share add constraint plan_share_item_id_fkey FOREIGN KEY (item_id) REFERENCES plan_item(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_share add constraint plan_share_pkey PRIMARY KEY (item_id, funding_source_id);
alter table plan_step add constraint plan_step_action_check CHECK ((action = ANY (ARRAY['create'::text, 'edit'::text, 'amend'::text, 'comment'::text, 'file'::text, 'draft'::text, 'return'::text, 'approve'::text, 'tender'::text, 'contract'::text, 'start'::text, 'accept'::text, 'pay'::text, 'warrant'::text, 'withdraw'::text, 'restore'::text])));
alter table plan_step add constraint plan_step_check CHECK (((action <> 'withdraw'::text) OR (text IS NOT NULL)));
alter table plan_step add constraint plan_step_version_check CHECK ((version > 0));
alter table plan_step add constraint plan_step_item_id_fkey FOREIGN KEY (item_id) REFERENCES feature(id);
alter table plan_step add constraint plan_step_pkey PRIMARY KEY (seq);
alter table plan_step add constraint plan_step_id_key UNIQUE (id);
alter table plan_variant add constraint plan_variant_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table plan_variant add constraint plan_variant_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table plan_variant add constraint plan_variant_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table plan_variant add constraint plan_variant_check CHECK ((valid_to > valid_from));
alter table plan_variant add constraint plan_variant_state_check CHECK ((state = ANY (ARRAY['existing'::text, 'draft'::text, 'under_review'::text, 'adopted'::text, 'superseded'::text])));
alter table plan_variant add constraint plan_variant_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table plan_variant add constraint plan_variant_boundary_id_fkey FOREIGN KEY (boundary_id) REFERENCES city_boundary(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_variant add constraint plan_variant_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES plan_variant(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_variant add constraint plan_variant_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_variant add constraint plan_variant_pkey PRIMARY KEY (id);
alter table plan_variant add constraint one_adopted EXCLUDE USING btree (state WITH =) WHERE ((state = 'adopted'::text)) DEFERRABLE INITIALLY DEFERRED;
alter table plan_variant add constraint one_existing EXCLUDE USING btree (state WITH =) WHERE ((state = 'existing'::text)) DEFERRABLE INITIALLY DEFERRED;
alter table plan_work add constraint plan_work_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table plan_work add constraint plan_work_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table plan_work add constraint plan_work_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table plan_work add constraint plan_work_check CHECK ((valid_to > valid_from));
alter table plan_work add constraint plan_work_price_som_per_unit_check CHECK ((price_som_per_unit >= (0)::numeric));
alter table plan_work add constraint plan_work_price_year_check CHECK (((price_year >= 1800) AND (price_year <= 2200)));
alter table plan_work add constraint plan_work_quantity_basis_check CHECK ((quantity_basis = ANY (ARRAY['measured'::text, 'entered'::text])));
alter table plan_work add constraint plan_work_quantity_check CHECK (((quantity >= (0)::double precision) AND (quantity <= (10000000)::double precision)));
alter table plan_work add constraint plan_work_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table plan_work add constraint plan_work_unit_check CHECK ((unit = ANY (ARRAY['m'::text, 'm2'::text, 'm3'::text, 'piece'::text])));
alter table plan_work add constraint plan_work_work_check CHECK ((work = ANY (ARRAY['road'::text, 'sidewalk'::text, 'crossing'::text, 'lighting'::text, 'drainage'::text, 'greening'::text, 'water'::text, 'sewer'::text, 'heating'::text])));
alter table plan_work add constraint plan_work_item_id_fkey FOREIGN KEY (item_id) REFERENCES plan_item(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_work add constraint plan_work_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_work add constraint plan_work_unit_price_id_fkey FOREIGN KEY (unit_price_id) REFERENCES unit_price(id) DEFERRABLE INITIALLY DEFERRED;
alter table plan_work add constraint plan_work_pkey PRIMARY KEY (id);
alter table planned_object add constraint planned_object_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table planned_object add constraint planned_object_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table planned_object add constraint planned_object_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table planned_object add constraint planned_object_capacity_check CHECK (((capacity >= 0) AND (capacity <= 100000)));
alter table planned_object add constraint planned_object_check CHECK ((valid_to > valid_from));
alter table planned_object add constraint planned_object_completion_year_check CHECK (((completion_year >= 1800) AND (completion_year <= 2200)));
alter table planned_object add constraint planned_object_kind_check CHECK ((kind = ANY (ARRAY['education'::text, 'health'::text, 'culture_sport'::text, 'housing'::text, 'transport'::text, 'utility'::text, 'green'::text])));
alter table planned_object add constraint planned_object_phase_check CHECK ((phase = ANY (ARRAY['first'::text, 'horizon'::text])));
alter table planned_object add constraint planned_object_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table planned_object add constraint planned_object_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES measure(id) DEFERRABLE INITIALLY DEFERRED;
alter table planned_object add constraint planned_object_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table planned_object add constraint planned_object_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES plan_variant(id) DEFERRABLE INITIALLY DEFERRED;
alter table planned_object add constraint planned_object_pkey PRIMARY KEY (id);
alter table planned_object add constraint planned_object_lineage UNIQUE (variant_id, lineage_id) DEFERRABLE INITIALLY DEFERRED;
alter table planting_site add constraint planting_site_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table planting_site add constraint planting_site_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table planting_site add constraint planting_site_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table planting_site add constraint planting_site_check CHECK ((valid_to > valid_from));
alter table planting_site add constraint planting_site_irrigation_check CHECK ((irrigation = ANY (ARRAY['aryk'::text, 'pipe'::text, 'tanker'::text, 'none'::text])));
alter table planting_site add constraint planting_site_kind_check CHECK ((kind = ANY (ARRAY['empty_pit'::text, 'stump'::text, 'new_place'::text])));
alter table planting_site add constraint planting_site_network_distance_m_check CHECK (((network_distance_m >= (0)::double precision) AND (network_distance_m <= (200)::double precision)));
alter table planting_site add constraint planting_site_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table planting_site add constraint planting_site_strip_width_m_check CHECK (((strip_width_m >= (0)::double precision) AND (strip_width_m <= (100)::double precision)));
alter table planting_site add constraint planting_site_green_area_id_fkey FOREIGN KEY (green_area_id) REFERENCES green_area(id) DEFERRABLE INITIALLY DEFERRED;
alter table planting_site add constraint planting_site_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table planting_site add constraint planting_site_species_id_fkey FOREIGN KEY (species_id) REFERENCES species(id) DEFERRABLE INITIALLY DEFERRED;
alter table planting_site add constraint planting_site_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table planting_site add constraint planting_site_pkey PRIMARY KEY (id);
alter table power_line add constraint power_line_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table power_line add constraint power_line_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table power_line add constraint power_line_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table power_line add constraint power_line_check CHECK ((valid_to > valid_from));
alter table power_line add constraint power_line_circuits_check CHECK (((circuits >= 0) AND (circuits <= 12)));
alter table power_line add constraint power_line_kind_check CHECK ((kind = ANY (ARRAY['overhead'::text, 'cable'::text])));
alter table power_line add constraint power_line_protection_zone_m_check CHECK (((protection_zone_m >= (0)::double precision) AND (protection_zone_m <= (100)::double precision)));
alter table power_line add constraint power_line_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table power_line add constraint power_line_voltage_kv_check CHECK (((voltage_kv >= (0)::double precision) AND (voltage_kv <= (1150)::double precision)));
alter table power_line add constraint power_line_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table power_line add constraint power_line_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table power_line add constraint power_line_pkey PRIMARY KEY (id);
alter table programme add constraint programme_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table programme add constraint programme_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table programme add constraint programme_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table programme add constraint programme_check CHECK ((valid_to > valid_from));
alter table programme add constraint programme_end_year_check CHECK (((end_year >= 1800) AND (end_year <= 2200)));
alter table programme add constraint programme_start_year_check CHECK (((start_year >= 1800) AND (start_year <= 2200)));
alter table programme add constraint programme_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table programme add constraint programme_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table programme add constraint programme_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table programme add constraint programme_pkey PRIMARY KEY (id);
alter table pump_station add constraint pump_station_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table pump_station add constraint pump_station_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table pump_station add constraint pump_station_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table pump_station add constraint pump_station_check CHECK ((valid_to > valid_from));
alter table pump_station add constraint pump_station_design_flow_m3_h_check CHECK (((design_flow_m3_h >= (0)::double precision) AND (design_flow_m3_h <= (20000)::double precision)));
alter table pump_station add constraint pump_station_design_head_m_check CHECK (((design_head_m >= (0)::double precision) AND (design_head_m <= (500)::double precision)));
alter table pump_station add constraint pump_station_elevation_m_check CHECK (((elevation_m >= ('-500'::integer)::double precision) AND (elevation_m <= (9000)::double precision)));
alter table pump_station add constraint pump_station_kind_check CHECK ((kind = ANY (ARRAY['first_lift'::text, 'second_lift'::text, 'booster'::text])));
alter table pump_station add constraint pump_station_power_kw_check CHECK (((power_kw >= (0)::double precision) AND (power_kw <= (10000)::double precision)));
alter table pump_station add constraint pump_station_pumps_check CHECK (((pumps >= 0) AND (pumps <= 50)));
alter table pump_station add constraint pump_station_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table pump_station add constraint pump_station_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table pump_station add constraint pump_station_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table pump_station add constraint pump_station_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table pump_station add constraint pump_station_pkey PRIMARY KEY (id);
alter table quarter add constraint quarter_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table quarter add constraint quarter_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table quarter add constraint quarter_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table quarter add constraint quarter_check CHECK ((valid_to > valid_from));
alter table quarter add constraint quarter_children_check CHECK (((children >= 0) AND (children <= 100000)));
alter table quarter add constraint quarter_households_check CHECK (((households >= 0) AND (households <= 20000)));
alter table quarter add constraint quarter_kind_check CHECK ((kind = ANY (ARRAY['private_houses'::text, 'microdistrict'::text, 'industrial'::text, 'public'::text])));
alter table quarter add constraint quarter_residents_check CHECK (((residents >= 0) AND (residents <= 100000)));
alter table quarter add constraint quarter_residents_unregistered_check CHECK (((residents_unregistered >= 0) AND (residents_unregistered <= 100000)));
alter table quarter add constraint quarter_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table quarter add constraint quarter_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table quarter add constraint quarter_pkey PRIMARY KEY (id);
alter table railway add constraint railway_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table railway add constraint railway_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table railway add constraint railway_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table railway add constraint railway_check CHECK ((valid_to > valid_from));
alter table railway add constraint railway_gauge_mm_check CHECK (((gauge_mm >= 600) AND (gauge_mm <= 1700)));
alter table railway add constraint railway_kind_check CHECK ((kind = ANY (ARRAY['main'::text, 'station'::text, 'siding'::text])));
alter table railway add constraint railway_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table railway add constraint railway_tracks_check CHECK (((tracks >= 0) AND (tracks <= 20)));
alter table railway add constraint railway_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table railway add constraint railway_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table railway add constraint railway_pkey PRIMARY KEY (id);
alter table red_line add constraint red_line_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table red_line add constraint red_line_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table red_line add constraint red_line_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table red_line add constraint red_line_check CHECK ((valid_to > valid_from));
alter table red_line add constraint red_line_kind_check CHECK ((kind = ANY (ARRAY['existing'::text, 'proposed'::text, 'abolished'::text])));
alter table red_line add constraint red_line_right_of_way_m_check CHECK (((right_of_way_m >= (1)::double precision) AND (right_of_way_m <= (150)::double precision)));
alter table red_line add constraint red_line_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table red_line add constraint red_line_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table red_line add constraint red_line_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table red_line add constraint red_line_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES plan_variant(id) DEFERRABLE INITIALLY DEFERRED;
alter table red_line add constraint red_line_pkey PRIMARY KEY (id);
alter table red_line add constraint red_line_lineage UNIQUE (variant_id, lineage_id) DEFERRABLE INITIALLY DEFERRED;
alter table remark add constraint remark_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table remark add constraint remark_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table remark add constraint remark_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table remark add constraint remark_check CHECK ((valid_to > valid_from));
alter table remark add constraint remark_kind_check CHECK ((kind = ANY (ARRAY['remark'::text, 'proposal'::text])));
alter table remark add constraint remark_state_check CHECK ((state = ANY (ARRAY['open'::text, 'in_work'::text, 'answered'::text, 'resolved'::text, 'rejected'::text])));
alter table remark add constraint remark_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table remark add constraint remark_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES person(id);
alter table remark add constraint remark_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
alter table remark add constraint remark_plan_variant_id_fkey FOREIGN KEY (plan_variant_id) REFERENCES plan_variant(id) DEFERRABLE INITIALLY DEFERRED;
alter table remark add constraint remark_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table remark add constraint remark_pkey PRIMARY KEY (id);
alter table remark_anchor add constraint remark_anchor_check CHECK (((row_id IS NULL) = (layer IS NULL)));
alter table remark_anchor add constraint remark_anchor_check1 CHECK (((lineage_id IS NULL) = (variant_id IS NULL)));
alter table remark_anchor add constraint remark_anchor_remark_id_fkey FOREIGN KEY (remark_id) REFERENCES feature(id);
alter table remark_anchor add constraint remark_anchor_row_id_fkey FOREIGN KEY (row_id) REFERENCES feature(id);
alter table remark_anchor add constraint remark_anchor_pkey PRIMARY KEY (remark_id);
alter table remark_file add constraint remark_file_media_type_check CHECK ((media_type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text, 'application/pdf'::text])));
alter table remark_file add constraint remark_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id);
alter table remark_file add constraint remark_file_id_fkey FOREIGN KEY (id) REFERENCES remark_step(id);
alter table remark_file add constraint remark_file_preview_id_fkey FOREIGN KEY (preview_id) REFERENCES file(id);
alter table remark_file add constraint remark_file_remark_id_fkey FOREIGN KEY (remark_id) REFERENCES feature(id);
alter table remark_file add constraint remark_file_pkey PRIMARY KEY (id);
alter table remark_number add constraint remark_number_last_check CHECK ((last > 0));
alter table remark_number add constraint remark_number_pkey PRIMARY KEY (year);
alter table remark_read add constraint remark_read_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table remark_read add constraint remark_read_remark_id_fkey FOREIGN KEY (remark_id) REFERENCES feature(id);
alter table remark_read add constraint remark_read_pkey PRIMARY KEY (person_id, remark_id);
alter table remark_step add constraint remark_step_action_check CHECK ((action = ANY (ARRAY['create'::text, 'reword'::text, 'comment'::text, 'file'::text, 'take'::text, 'answer'::text, 'resolve'::text, 'reject'::text, 'reopen'::text, 'assign'::text, 'due'::text, 'withdraw'::text])));
alter table remark_step add constraint remark_step_of_step_fkey FOREIGN KEY (of_step) REFERENCES remark_step(id);
alter table remark_step add constraint remark_step_remark_id_fkey FOREIGN KEY (remark_id) REFERENCES feature(id);
alter table remark_step add constraint remark_step_pkey PRIMARY KEY (seq);
alter table remark_step add constraint remark_step_id_key UNIQUE (id);
alter table road_section add constraint road_section_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table road_section add constraint road_section_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table road_section add constraint road_section_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table road_section add constraint road_section_check CHECK ((valid_to > valid_from));
alter table road_section add constraint road_section_class_check CHECK ((class = ANY (ARRAY['highway'::text, 'collector'::text, 'local'::text])));
alter table road_section add constraint road_section_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table road_section add constraint road_section_lanes_check CHECK (((lanes >= 0) AND (lanes <= 12)));
alter table road_section add constraint road_section_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table road_section add constraint road_section_surface_check CHECK ((surface = ANY (ARRAY['asphalt'::text, 'gravel'::text, 'earth'::text])));
alter table road_section add constraint road_section_width_m_check CHECK (((width_m >= (1)::double precision) AND (width_m <= (60)::double precision)));
alter table road_section add constraint road_section_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table road_section add constraint road_section_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table road_section add constraint road_section_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table road_section add constraint road_section_pkey PRIMARY KEY (id);
alter table service_connection add constraint service_connection_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table service_connection add constraint service_connection_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table service_connection add constraint service_connection_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table service_connection add constraint service_connection_chainage_m_check CHECK ((chainage_m >= (0)::double precision));
alter table service_connection add constraint service_connection_check CHECK ((valid_to > valid_from));
alter table service_connection add constraint service_connection_customer_class_check CHECK ((customer_class = ANY (ARRAY['house'::text, 'block'::text, 'standpipe'::text, 'public_body'::text, 'business'::text])));
alter table service_connection add constraint service_connection_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table service_connection add constraint service_connection_material_check CHECK ((material = ANY (ARRAY['steel'::text, 'pe'::text, 'cast_iron'::text])));
alter table service_connection add constraint service_connection_residents_check CHECK (((residents >= 0) AND (residents <= 10000)));
alter table service_connection add constraint service_connection_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table service_connection add constraint service_connection_building_id_fkey FOREIGN KEY (building_id) REFERENCES building(id) DEFERRABLE INITIALLY DEFERRED;
alter table service_connection add constraint service_connection_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table service_connection add constraint service_connection_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table service_connection add constraint service_connection_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table service_connection add constraint service_connection_pkey PRIMARY KEY (id);
alter table session add constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table session add constraint session_pkey PRIMARY KEY (id);
alter table session add constraint session_secret_hash_key UNIQUE (secret_hash);
alter table setting add constraint setting_pkey PRIMARY KEY (key);
alter table sewer_junction add constraint sewer_junction_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table sewer_junction add constraint sewer_junction_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table sewer_junction add constraint sewer_junction_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table sewer_junction add constraint sewer_junction_check CHECK ((valid_to > valid_from));
alter table sewer_junction add constraint sewer_junction_cover_level_m_check CHECK (((cover_level_m >= ('-500'::integer)::double precision) AND (cover_level_m <= (9000)::double precision)));
alter table sewer_junction add constraint sewer_junction_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table sewer_junction add constraint sewer_junction_invert_level_m_check CHECK (((invert_level_m >= ('-500'::integer)::double precision) AND (invert_level_m <= (9000)::double precision)));
alter table sewer_junction add constraint sewer_junction_kind_check CHECK ((kind = ANY (ARRAY['junction'::text, 'building_outlet'::text, 'dead_end'::text])));
alter table sewer_junction add constraint sewer_junction_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table sewer_junction add constraint sewer_junction_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table sewer_junction add constraint sewer_junction_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table sewer_junction add constraint sewer_junction_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table sewer_junction add constraint sewer_junction_pkey PRIMARY KEY (id);
alter table sewer_pipe add constraint sewer_pipe_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table sewer_pipe add constraint sewer_pipe_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table sewer_pipe add constraint sewer_pipe_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table sewer_pipe add constraint sewer_pipe_check CHECK ((valid_to > valid_from));
alter table sewer_pipe add constraint sewer_pipe_check1 CHECK ((to_node <> from_node));
alter table sewer_pipe add constraint sewer_pipe_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table sewer_pipe add constraint sewer_pipe_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table sewer_pipe add constraint sewer_pipe_flow_check CHECK ((flow = ANY (ARRAY['gravity'::text, 'pressure'::text])));
alter table sewer_pipe add constraint sewer_pipe_from_invert_level_m_check CHECK (((from_invert_level_m >= ('-500'::integer)::double precision) AND (from_invert_level_m <= (9000)::double precision)));
alter table sewer_pipe add constraint sewer_pipe_material_check CHECK ((material = ANY (ARRAY['concrete'::text, 'ceramic'::text, 'asbestos_cement'::text, 'cast_iron'::text, 'steel'::text, 'pe'::text, 'pvc'::text])));
alter table sewer_pipe add constraint sewer_pipe_slope_permille_check CHECK (((slope_permille >= ('-1000'::integer)::double precision) AND (slope_permille <= (1000)::double precision)));
alter table sewer_pipe add constraint sewer_pipe_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table sewer_pipe add constraint sewer_pipe_to_invert_level_m_check CHECK (((to_invert_level_m >= ('-500'::integer)::double precision) AND (to_invert_level_m <= (9000)::double precision)));
alter table sewer_pipe add constraint sewer_pipe_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table sewer_pipe add constraint sewer_pipe_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table sewer_pipe add constraint sewer_pipe_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table sewer_pipe add constraint sewer_pipe_pkey PRIMARY KEY (id);
alter table sidewalk add constraint sidewalk_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table sidewalk add constraint sidewalk_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table sidewalk add constraint sidewalk_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table sidewalk add constraint sidewalk_check CHECK ((valid_to > valid_from));
alter table sidewalk add constraint sidewalk_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table sidewalk add constraint sidewalk_side_check CHECK ((side = ANY (ARRAY['left'::text, 'right'::text])));
alter table sidewalk add constraint sidewalk_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table sidewalk add constraint sidewalk_surface_check CHECK ((surface = ANY (ARRAY['asphalt'::text, 'paving'::text, 'concrete'::text, 'gravel'::text, 'earth'::text])));
alter table sidewalk add constraint sidewalk_width_m_check CHECK (((width_m >= (0.3)::double precision) AND (width_m <= (20)::double precision)));
alter table sidewalk add constraint sidewalk_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table sidewalk add constraint sidewalk_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table sidewalk add constraint sidewalk_pkey PRIMARY KEY (id);
alter table species add constraint species_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table species add constraint species_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table species add constraint species_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table species add constraint species_check CHECK ((valid_to > valid_from));
alter table species add constraint species_kind_check CHECK ((kind = ANY (ARRAY['deciduous'::text, 'coniferous'::text])));
alter table species add constraint species_lifespan_years_check CHECK (((lifespan_years >= 1) AND (lifespan_years <= 1000)));
alter table species add constraint species_mature_height_m_check CHECK (((mature_height_m >= 0) AND (mature_height_m <= 100)));
alter table species add constraint species_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table species add constraint species_water_need_check CHECK ((water_need = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text])));
alter table species add constraint species_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table species add constraint species_pkey PRIMARY KEY (id);
alter table street add constraint street_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table street add constraint street_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table street add constraint street_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table street add constraint street_check CHECK ((valid_to > valid_from));
alter table street add constraint street_class_check CHECK ((class = ANY (ARRAY['highway'::text, 'collector'::text, 'local'::text])));
alter table street add constraint street_lanes_check CHECK (((lanes >= 0) AND (lanes <= 12)));
alter table street add constraint street_right_of_way_m_check CHECK (((right_of_way_m >= (1)::double precision) AND (right_of_way_m <= (150)::double precision)));
alter table street add constraint street_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table street add constraint street_surface_check CHECK ((surface = ANY (ARRAY['asphalt'::text, 'gravel'::text, 'earth'::text])));
alter table street add constraint street_width_m_check CHECK (((width_m >= (1)::double precision) AND (width_m <= (60)::double precision)));
alter table street add constraint street_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table street add constraint street_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table street add constraint street_pkey PRIMARY KEY (id);
alter table street_light add constraint street_light_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table street_light add constraint street_light_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table street_light add constraint street_light_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table street_light add constraint street_light_check CHECK ((valid_to > valid_from));
alter table street_light add constraint street_light_height_m_check CHECK (((height_m >= (1)::double precision) AND (height_m <= (40)::double precision)));
alter table street_light add constraint street_light_lamp_check CHECK ((lamp = ANY (ARRAY['led'::text, 'sodium'::text, 'mercury'::text, 'incandescent'::text])));
alter table street_light add constraint street_light_lamp_state_check CHECK ((lamp_state = ANY (ARRAY['lit'::text, 'dark'::text])));
alter table street_light add constraint street_light_pole_check CHECK ((pole = ANY (ARRAY['concrete'::text, 'steel'::text, 'wood'::text, 'wall'::text])));
alter table street_light add constraint street_light_power_w_check CHECK (((power_w >= 1) AND (power_w <= 2000)));
alter table street_light add constraint street_light_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table street_light add constraint street_light_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table street_light add constraint street_light_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table street_light add constraint street_light_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table street_light add constraint street_light_pkey PRIMARY KEY (id);
alter table tariff add constraint tariff_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table tariff add constraint tariff_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table tariff add constraint tariff_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table tariff add constraint tariff_check CHECK ((valid_to > valid_from));
alter table tariff add constraint tariff_confidence_check CHECK ((confidence = ANY (ARRAY['norm'::text, 'from_memory'::text, 'assumed'::text])));
alter table tariff add constraint tariff_customer_class_check CHECK ((customer_class = ANY (ARRAY['household'::text, 'public_body'::text, 'business'::text, 'all'::text])));
alter table tariff add constraint tariff_rate_som_per_unit_check CHECK ((rate_som_per_unit >= (0)::numeric));
alter table tariff add constraint tariff_service_check CHECK ((service = ANY (ARRAY['water'::text, 'sewer'::text, 'heating'::text, 'hot_water'::text, 'waste'::text])));
alter table tariff add constraint tariff_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table tariff add constraint tariff_unit_check CHECK ((unit = ANY (ARRAY['m3'::text, 'gcal'::text, 'person_month'::text, 'm2_month'::text])));
alter table tariff add constraint tariff_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table tariff add constraint tariff_pkey PRIMARY KEY (id);
alter table tariff add constraint one_tariff_at_a_time EXCLUDE USING gist (service WITH =, customer_class WITH =, unit WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED;
alter table telecom_line add constraint telecom_line_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table telecom_line add constraint telecom_line_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table telecom_line add constraint telecom_line_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table telecom_line add constraint telecom_line_check CHECK ((valid_to > valid_from));
alter table telecom_line add constraint telecom_line_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table telecom_line add constraint telecom_line_ducts_check CHECK (((ducts >= 0) AND (ducts <= 48)));
alter table telecom_line add constraint telecom_line_laying_check CHECK ((laying = ANY (ARRAY['duct'::text, 'buried'::text, 'overhead'::text])));
alter table telecom_line add constraint telecom_line_medium_check CHECK ((medium = ANY (ARRAY['copper'::text, 'fibre'::text, 'coaxial'::text])));
alter table telecom_line add constraint telecom_line_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table telecom_line add constraint telecom_line_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table telecom_line add constraint telecom_line_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table telecom_line add constraint telecom_line_pkey PRIMARY KEY (id);
alter table token add constraint token_roles_check CHECK ((cardinality(roles) > 0));
alter table token add constraint token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table token add constraint token_pkey PRIMARY KEY (id);
alter table token add constraint token_secret_hash_key UNIQUE (secret_hash);
alter table tree add constraint tree_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table tree add constraint tree_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table tree add constraint tree_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table tree add constraint tree_check CHECK ((valid_to > valid_from));
alter table tree add constraint tree_crown_m_check CHECK (((crown_m >= (0)::double precision) AND (crown_m <= (40)::double precision)));
alter table tree add constraint tree_dbh_cm_check CHECK (((dbh_cm >= 1) AND (dbh_cm <= 400)));
alter table tree add constraint tree_health_check CHECK ((health = ANY (ARRAY['healthy'::text, 'pest'::text, 'weakened'::text, 'dead'::text, 'stump'::text])));
alter table tree add constraint tree_height_m_check CHECK (((height_m >= (0.1)::double precision) AND (height_m <= (60)::double precision)));
alter table tree add constraint tree_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table tree add constraint tree_green_area_id_fkey FOREIGN KEY (green_area_id) REFERENCES green_area(id) DEFERRABLE INITIALLY DEFERRED;
alter table tree add constraint tree_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table tree add constraint tree_species_id_fkey FOREIGN KEY (species_id) REFERENCES species(id) DEFERRABLE INITIALLY DEFERRED;
alter table tree add constraint tree_street_id_fkey FOREIGN KEY (street_id) REFERENCES street(id) DEFERRABLE INITIALLY DEFERRED;
alter table tree add constraint tree_pkey PRIMARY KEY (id);
alter table unit_price add constraint unit_price_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table unit_price add constraint unit_price_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table unit_price add constraint unit_price_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table unit_price add constraint unit_price_check CHECK ((valid_to > valid_from));
alter table unit_price add constraint unit_price_confidence_check CHECK ((confidence = ANY (ARRAY['norm'::text, 'from_memory'::text, 'assumed'::text])));
alter table unit_price add constraint unit_price_price_som_per_unit_check CHECK ((price_som_per_unit >= (0)::numeric));
alter table unit_price add constraint unit_price_price_year_check CHECK (((price_year >= 1800) AND (price_year <= 2200)));
alter table unit_price add constraint unit_price_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table unit_price add constraint unit_price_unit_check CHECK ((unit = ANY (ARRAY['m'::text, 'm2'::text, 'm3'::text, 'piece'::text])));
alter table unit_price add constraint unit_price_work_check CHECK ((work = ANY (ARRAY['road'::text, 'sidewalk'::text, 'crossing'::text, 'lighting'::text, 'drainage'::text, 'greening'::text, 'water'::text, 'sewer'::text, 'heating'::text])));
alter table unit_price add constraint unit_price_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table unit_price add constraint unit_price_pkey PRIMARY KEY (id);
alter table water_junction add constraint water_junction_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table water_junction add constraint water_junction_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table water_junction add constraint water_junction_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table water_junction add constraint water_junction_check CHECK ((valid_to > valid_from));
alter table water_junction add constraint water_junction_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table water_junction add constraint water_junction_elevation_m_check CHECK (((elevation_m >= ('-500'::integer)::double precision) AND (elevation_m <= (9000)::double precision)));
alter table water_junction add constraint water_junction_kind_check CHECK ((kind = ANY (ARRAY['junction'::text, 'chamber'::text, 'dead_end'::text])));
alter table water_junction add constraint water_junction_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table water_junction add constraint water_junction_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_junction add constraint water_junction_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_junction add constraint water_junction_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_junction add constraint water_junction_pkey PRIMARY KEY (id);
alter table water_main add constraint water_main_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table water_main add constraint water_main_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table water_main add constraint water_main_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table water_main add constraint water_main_check CHECK ((valid_to > valid_from));
alter table water_main add constraint water_main_check1 CHECK ((to_node <> from_node));
alter table water_main add constraint water_main_condition_check CHECK ((condition = ANY (ARRAY['good'::text, 'fair'::text, 'poor'::text])));
alter table water_main add constraint water_main_depth_m_check CHECK (((depth_m >= (0)::double precision) AND (depth_m <= (30)::double precision)));
alter table water_main add constraint water_main_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table water_main add constraint water_main_material_check CHECK ((material = ANY (ARRAY['steel'::text, 'cast_iron'::text, 'asbestos_cement'::text, 'pe'::text])));
alter table water_main add constraint water_main_service_check CHECK ((service = ANY (ARRAY['trunk'::text, 'distribution'::text])));
alter table water_main add constraint water_main_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table water_main add constraint water_main_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_main add constraint water_main_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_main add constraint water_main_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_main add constraint water_main_pkey PRIMARY KEY (id);
alter table water_source add constraint water_source_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table water_source add constraint water_source_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table water_source add constraint water_source_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table water_source add constraint water_source_check CHECK ((valid_to > valid_from));
alter table water_source add constraint water_source_dynamic_depth_m_check CHECK (((dynamic_depth_m >= ('-100'::integer)::double precision) AND (dynamic_depth_m <= (500)::double precision)));
alter table water_source add constraint water_source_elevation_m_check CHECK (((elevation_m >= ('-500'::integer)::double precision) AND (elevation_m <= (9000)::double precision)));
alter table water_source add constraint water_source_kind_check CHECK ((kind = ANY (ARRAY['well'::text, 'spring'::text, 'surface_intake'::text])));
alter table water_source add constraint water_source_static_depth_m_check CHECK (((static_depth_m >= ('-100'::integer)::double precision) AND (static_depth_m <= (500)::double precision)));
alter table water_source add constraint water_source_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table water_source add constraint water_source_well_depth_m_check CHECK (((well_depth_m >= (0)::double precision) AND (well_depth_m <= (1000)::double precision)));
alter table water_source add constraint water_source_yield_l_s_check CHECK (((yield_l_s >= (0)::double precision) AND (yield_l_s <= (1000)::double precision)));
alter table water_source add constraint water_source_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_source add constraint water_source_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_source add constraint water_source_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_source add constraint water_source_pkey PRIMARY KEY (id);
alter table water_system_data add constraint water_system_data_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table water_system_data add constraint water_system_data_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table water_system_data add constraint water_system_data_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table water_system_data add constraint water_system_data_check CHECK ((valid_to > valid_from));
alter table water_system_data add constraint water_system_data_ci95_percent_check CHECK (((ci95_percent >= (0)::double precision) AND (ci95_percent <= (1000)::double precision)));
alter table water_system_data add constraint water_system_data_data_grade_check CHECK (((data_grade >= 1) AND (data_grade <= 10)));
alter table water_system_data add constraint water_system_data_datum_check CHECK ((datum = ANY (ARRAY['mains_length'::text, 'service_connections'::text, 'private_pipe_length_average'::text, 'average_pressure'::text, 'customer_meter_under_registration_percent'::text])));
alter table water_system_data add constraint water_system_data_mark_check CHECK ((mark = ANY (ARRAY['strategy'::text, 'sample'::text, 'city'::text])));
alter table water_system_data add constraint water_system_data_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table water_system_data add constraint water_system_data_value_check CHECK (((value >= (0)::double precision) AND (value <= (1000000000)::double precision)));
alter table water_system_data add constraint water_system_data_year_check CHECK (((year >= 1800) AND (year <= 2200)));
alter table water_system_data add constraint water_system_data_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_system_data add constraint water_system_data_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES water_zone(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_system_data add constraint water_system_data_pkey PRIMARY KEY (id);
alter table water_system_data add constraint one_datum UNIQUE NULLS NOT DISTINCT (zone_id, year, datum, mark) DEFERRABLE INITIALLY DEFERRED;
alter table water_tank add constraint water_tank_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table water_tank add constraint water_tank_bottom_level_m_check CHECK (((bottom_level_m >= ('-500'::integer)::double precision) AND (bottom_level_m <= (9000)::double precision)));
alter table water_tank add constraint water_tank_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table water_tank add constraint water_tank_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table water_tank add constraint water_tank_check CHECK ((valid_to > valid_from));
alter table water_tank add constraint water_tank_diameter_m_check CHECK (((diameter_m >= (0)::double precision) AND (diameter_m <= (100)::double precision)));
alter table water_tank add constraint water_tank_elevation_m_check CHECK (((elevation_m >= ('-500'::integer)::double precision) AND (elevation_m <= (9000)::double precision)));
alter table water_tank add constraint water_tank_kind_check CHECK ((kind = ANY (ARRAY['reservoir'::text, 'tower'::text])));
alter table water_tank add constraint water_tank_max_water_level_m_check CHECK (((max_water_level_m >= ('-500'::integer)::double precision) AND (max_water_level_m <= (9000)::double precision)));
alter table water_tank add constraint water_tank_min_water_level_m_check CHECK (((min_water_level_m >= ('-500'::integer)::double precision) AND (min_water_level_m <= (9000)::double precision)));
alter table water_tank add constraint water_tank_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table water_tank add constraint water_tank_volume_m3_check CHECK (((volume_m3 >= 0) AND (volume_m3 <= 100000)));
alter table water_tank add constraint water_tank_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_tank add constraint water_tank_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_tank add constraint water_tank_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_tank add constraint water_tank_pkey PRIMARY KEY (id);
alter table water_valve add constraint water_valve_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table water_valve add constraint water_valve_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table water_valve add constraint water_valve_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table water_valve add constraint water_valve_chainage_m_check CHECK ((chainage_m >= (0)::double precision));
alter table water_valve add constraint water_valve_check CHECK ((valid_to > valid_from));
alter table water_valve add constraint water_valve_diameter_mm_check CHECK (((diameter_mm >= 10) AND (diameter_mm <= 3000)));
alter table water_valve add constraint water_valve_kind_check CHECK ((kind = ANY (ARRAY['gate'::text, 'butterfly'::text, 'check'::text, 'air'::text, 'washout'::text])));
alter table water_valve add constraint water_valve_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table water_valve add constraint water_valve_turns_check CHECK (((turns >= 0) AND (turns <= 500)));
alter table water_valve add constraint water_valve_operator_id_fkey FOREIGN KEY (operator_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_valve add constraint water_valve_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_valve add constraint water_valve_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_valve add constraint water_valve_pkey PRIMARY KEY (id);
alter table water_volume add constraint water_volume_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table water_volume add constraint water_volume_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table water_volume add constraint water_volume_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table water_volume add constraint water_volume_check CHECK ((valid_to > valid_from));
alter table water_volume add constraint water_volume_ci95_percent_check CHECK (((ci95_percent >= (0)::double precision) AND (ci95_percent <= (1000)::double precision)));
alter table water_volume add constraint water_volume_component_check CHECK ((component = ANY (ARRAY['system_input_volume'::text, 'billed'::text, 'billed_metered'::text, 'billed_unmetered'::text, 'unbilled_metered'::text, 'unbilled_unmetered'::text, 'unauthorised_consumption'::text, 'customer_metering_inaccuracies'::text, 'systematic_data_handling_errors'::text, 'mains_leakage'::text, 'service_connection_leakage'::text, 'tank_leakage_and_overflow'::text, 'paid_volume'::text])));
alter table water_volume add constraint water_volume_data_grade_check CHECK (((data_grade >= 1) AND (data_grade <= 10)));
alter table water_volume add constraint water_volume_mark_check CHECK ((mark = ANY (ARRAY['strategy'::text, 'sample'::text, 'city'::text])));
alter table water_volume add constraint water_volume_method_check CHECK ((method = ANY (ARRAY['meter'::text, 'pump_hours'::text, 'norm'::text, 'estimate'::text])));
alter table water_volume add constraint water_volume_month_check CHECK (((month >= 1) AND (month <= 12)));
alter table water_volume add constraint water_volume_pump_capacity_m3_h_check CHECK (((pump_capacity_m3_h >= (0)::double precision) AND (pump_capacity_m3_h <= (100000)::double precision)));
alter table water_volume add constraint water_volume_pump_hours_check CHECK (((pump_hours >= (0)::double precision) AND (pump_hours <= (1000000)::double precision)));
alter table water_volume add constraint water_volume_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table water_volume add constraint water_volume_volume_m3_check CHECK (((volume_m3 >= (0)::double precision) AND (volume_m3 <= (1000000000)::double precision)));
alter table water_volume add constraint water_volume_year_check CHECK (((year >= 1800) AND (year <= 2200)));
alter table water_volume add constraint water_volume_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_volume add constraint water_volume_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES water_zone(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_volume add constraint water_volume_pkey PRIMARY KEY (id);
alter table water_volume add constraint one_volume UNIQUE NULLS NOT DISTINCT (zone_id, year, month, component, mark) DEFERRABLE INITIALLY DEFERRED;
alter table water_zone add constraint water_zone_accuracy_check CHECK ((accuracy = ANY (ARRAY['surveyed'::text, 'digitised'::text, 'schematic'::text])));
alter table water_zone add constraint water_zone_average_head_m_check CHECK (((average_head_m >= (0)::double precision) AND (average_head_m <= (200)::double precision)));
alter table water_zone add constraint water_zone_built_year_basis_check CHECK ((built_year_basis = ANY (ARRAY['known'::text, 'assumed'::text])));
alter table water_zone add constraint water_zone_built_year_check CHECK (((built_year >= 1800) AND (built_year <= 2200)));
alter table water_zone add constraint water_zone_check CHECK ((valid_to > valid_from));
alter table water_zone add constraint water_zone_inlets_check CHECK (((inlets >= 0) AND (inlets <= 100)));
alter table water_zone add constraint water_zone_kind_check CHECK ((kind = ANY (ARRAY['metering'::text, 'pressure'::text])));
alter table water_zone add constraint water_zone_leakage_exponent_check CHECK (((leakage_exponent >= (0.4)::double precision) AND (leakage_exponent <= (2.5)::double precision)));
alter table water_zone add constraint water_zone_night_legitimate_m3_h_check CHECK (((night_legitimate_m3_h >= (0)::double precision) AND (night_legitimate_m3_h <= (10000)::double precision)));
alter table water_zone add constraint water_zone_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'in_service'::text, 'out_of_service'::text])));
alter table water_zone add constraint water_zone_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES feature(id) DEFERRABLE INITIALLY DEFERRED;
alter table water_zone add constraint water_zone_pkey PRIMARY KEY (id);

CREATE UNIQUE INDEX aryk_code ON city.aryk USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX aryk_from_node_idx ON city.aryk USING btree (from_node);
CREATE INDEX aryk_geom ON city.aryk USING gist (geom);
CREATE INDEX aryk_geom_3857 ON city.aryk USING gist (geom_3857);
CREATE INDEX aryk_search ON city.aryk USING gin (search_key gin_trgm_ops);
CREATE INDEX aryk_street_id_idx ON city.aryk USING btree (street_id);
CREATE INDEX aryk_to_node_idx ON city.aryk USING btree (to_node);
CREATE UNIQUE INDEX boiler_house_code ON city.boiler_house USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX boiler_house_geom ON city.boiler_house USING gist (geom);
CREATE INDEX boiler_house_geom_3857 ON city.boiler_house USING gist (geom_3857);
CREATE INDEX boiler_house_search ON city.boiler_house USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX building_code ON city.building USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX building_geom ON city.building USING gist (geom);
CREATE INDEX building_geom_3857 ON city.building USING gist (geom_3857);
CREATE INDEX building_search ON city.building USING gin (search_key gin_trgm_ops);
CREATE INDEX building_street_id_idx ON city.building USING btree (street_id);
CREATE INDEX change_set_at_idx ON city.change_set USING btree (at DESC);
CREATE UNIQUE INDEX one_undo_per_change ON city.change_set USING btree (undoes);
CREATE UNIQUE INDEX city_boundary_code ON city.city_boundary USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX city_boundary_geom ON city.city_boundary USING gist (geom);
CREATE INDEX city_boundary_geom_3857 ON city.city_boundary USING gist (geom_3857);
CREATE INDEX city_boundary_search ON city.city_boundary USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX crossing_code ON city.crossing USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX crossing_geom ON city.crossing USING gist (geom);
CREATE INDEX crossing_geom_3857 ON city.crossing USING gist (geom_3857);
CREATE INDEX crossing_search ON city.crossing USING gin (search_key gin_trgm_ops);
CREATE INDEX crossing_street_id_idx ON city.crossing USING btree (street_id);
CREATE UNIQUE INDEX culvert_code ON city.culvert USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX culvert_from_node_idx ON city.culvert USING btree (from_node);
CREATE INDEX culvert_geom ON city.culvert USING gist (geom);
CREATE INDEX culvert_geom_3857 ON city.culvert USING gist (geom_3857);
CREATE INDEX culvert_search ON city.culvert USING gin (search_key gin_trgm_ops);
CREATE INDEX culvert_to_node_idx ON city.culvert USING btree (to_node);
CREATE UNIQUE INDEX dig_exemption_conflict_key_idx ON city.dig_exemption USING btree (conflict_key) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX dig_permit_code ON city.dig_permit USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX dig_permit_geom ON city.dig_permit USING gist (geom);
CREATE INDEX dig_permit_geom_3857 ON city.dig_permit USING gist (geom_3857);
CREATE INDEX dig_permit_search ON city.dig_permit USING gin (search_key gin_trgm_ops);
CREATE INDEX dig_permit_starts_on_idx ON city.dig_permit USING btree (starts_on);
CREATE INDEX dig_permit_street_id_idx ON city.dig_permit USING btree (street_id);
CREATE INDEX dig_permit_file_permit_id_idx ON city.dig_permit_file USING btree (permit_id);
CREATE INDEX dig_permit_step_permit_id_seq_idx ON city.dig_permit_step USING btree (permit_id, seq);
CREATE UNIQUE INDEX drain_code ON city.drain USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX drain_from_node_idx ON city.drain USING btree (from_node);
CREATE INDEX drain_geom ON city.drain USING gist (geom);
CREATE INDEX drain_geom_3857 ON city.drain USING gist (geom_3857);
CREATE INDEX drain_search ON city.drain USING gin (search_key gin_trgm_ops);
CREATE INDEX drain_to_node_idx ON city.drain USING btree (to_node);
CREATE UNIQUE INDEX drain_well_code ON city.drain_well USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX drain_well_geom ON city.drain_well USING gist (geom);
CREATE INDEX drain_well_geom_3857 ON city.drain_well USING gist (geom_3857);
CREATE INDEX drain_well_owner_id_idx ON city.drain_well USING btree (owner_id);
CREATE INDEX drain_well_search ON city.drain_well USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX drainage_node_code ON city.drainage_node USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX drainage_node_geom ON city.drainage_node USING gist (geom);
CREATE INDEX drainage_node_geom_3857 ON city.drainage_node USING gist (geom_3857);
CREATE INDEX drainage_node_search ON city.drainage_node USING gin (search_key gin_trgm_ops);
CREATE INDEX export_log_at_idx ON city.export_log USING btree (at DESC);
CREATE INDEX facility_building_id_idx ON city.facility USING btree (building_id);
CREATE UNIQUE INDEX facility_code ON city.facility USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX facility_geom ON city.facility USING gist (geom);
CREATE INDEX facility_geom_3857 ON city.facility USING gist (geom_3857);
CREATE INDEX facility_owner_id_idx ON city.facility USING btree (owner_id);
CREATE INDEX facility_search ON city.facility USING gin (search_key gin_trgm_ops);
CREATE INDEX fault_asset_id_idx ON city.fault USING btree (asset_id) WHERE (asset_id IS NOT NULL);
CREATE INDEX fault_aware_at_idx ON city.fault USING btree (aware_at);
CREATE UNIQUE INDEX fault_code ON city.fault USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX fault_duplicate_of_id_idx ON city.fault USING btree (duplicate_of_id) WHERE (duplicate_of_id IS NOT NULL);
CREATE INDEX fault_geom ON city.fault USING gist (geom);
CREATE INDEX fault_geom_3857 ON city.fault USING gist (geom_3857);
CREATE INDEX fault_search ON city.fault USING gin (search_key gin_trgm_ops);
CREATE INDEX fault_file_fault_id_idx ON city.fault_file USING btree (fault_id);
CREATE INDEX fault_step_fault_id_seq_idx ON city.fault_step USING btree (fault_id, seq);
CREATE INDEX feature_version_change_id_idx ON city.feature_version USING btree (change_id);
CREATE INDEX feature_version_id_version_idx ON city.feature_version USING btree (id, version);
CREATE INDEX feature_version_layer_seq_idx ON city.feature_version USING btree (layer, seq);
CREATE INDEX file_sha256_idx ON city.file USING btree (sha256);
CREATE UNIQUE INDEX functional_zone_code ON city.functional_zone USING btree (variant_id, code) WHERE (valid_to IS NULL);
CREATE INDEX functional_zone_geom ON city.functional_zone USING gist (geom);
CREATE INDEX functional_zone_geom_3857 ON city.functional_zone USING gist (geom_3857);
CREATE INDEX functional_zone_search ON city.functional_zone USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX funding_source_code ON city.funding_source USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX funding_source_organisation_id_idx ON city.funding_source USING btree (organisation_id);
CREATE INDEX funding_source_search ON city.funding_source USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX gas_pipe_code ON city.gas_pipe USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX gas_pipe_geom ON city.gas_pipe USING gist (geom);
CREATE INDEX gas_pipe_geom_3857 ON city.gas_pipe USING gist (geom_3857);
CREATE INDEX gas_pipe_owner_id_idx ON city.gas_pipe USING btree (owner_id);
CREATE INDEX gas_pipe_search ON city.gas_pipe USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX green_area_code ON city.green_area USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX green_area_geom ON city.green_area USING gist (geom);
CREATE INDEX green_area_geom_3857 ON city.green_area USING gist (geom_3857);
CREATE INDEX green_area_owner_id_idx ON city.green_area USING btree (owner_id);
CREATE INDEX green_area_responsible_id_idx ON city.green_area USING btree (responsible_id);
CREATE INDEX green_area_search ON city.green_area USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX heat_chamber_code ON city.heat_chamber USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX heat_chamber_geom ON city.heat_chamber USING gist (geom);
CREATE INDEX heat_chamber_geom_3857 ON city.heat_chamber USING gist (geom_3857);
CREATE INDEX heat_chamber_search ON city.heat_chamber USING gin (search_key gin_trgm_ops);
CREATE INDEX heat_consumer_building_id_idx ON city.heat_consumer USING btree (building_id);
CREATE UNIQUE INDEX heat_consumer_code ON city.heat_consumer USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX heat_consumer_geom ON city.heat_consumer USING gist (geom);
CREATE INDEX heat_consumer_geom_3857 ON city.heat_consumer USING gist (geom_3857);
CREATE INDEX heat_consumer_search ON city.heat_consumer USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX heat_junction_code ON city.heat_junction USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX heat_junction_geom ON city.heat_junction USING gist (geom);
CREATE INDEX heat_junction_geom_3857 ON city.heat_junction USING gist (geom_3857);
CREATE INDEX heat_junction_search ON city.heat_junction USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX heat_norm_code ON city.heat_norm USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX heat_norm_search ON city.heat_norm USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX heat_pipe_code ON city.heat_pipe USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX heat_pipe_from_node_idx ON city.heat_pipe USING btree (from_node);
CREATE INDEX heat_pipe_geom ON city.heat_pipe USING gist (geom);
CREATE INDEX heat_pipe_geom_3857 ON city.heat_pipe USING gist (geom_3857);
CREATE INDEX heat_pipe_search ON city.heat_pipe USING gin (search_key gin_trgm_ops);
CREATE INDEX heat_pipe_to_node_idx ON city.heat_pipe USING btree (to_node);
CREATE INDEX heat_season_boiler_house_id_idx ON city.heat_season USING btree (boiler_house_id);
CREATE UNIQUE INDEX heat_season_code ON city.heat_season USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX heat_season_search ON city.heat_season USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX heat_valve_code ON city.heat_valve USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX heat_valve_geom ON city.heat_valve USING gist (geom);
CREATE INDEX heat_valve_geom_3857 ON city.heat_valve USING gist (geom_3857);
CREATE INDEX heat_valve_on_link_idx ON city.heat_valve USING btree (on_link);
CREATE INDEX heat_valve_search ON city.heat_valve USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX hydrant_code ON city.hydrant USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX hydrant_geom ON city.hydrant USING gist (geom);
CREATE INDEX hydrant_geom_3857 ON city.hydrant USING gist (geom_3857);
CREATE INDEX hydrant_on_link_idx ON city.hydrant USING btree (on_link);
CREATE INDEX hydrant_search ON city.hydrant USING gin (search_key gin_trgm_ops);
CREATE INDEX import_created_at_idx ON city.import USING btree (created_at DESC);
CREATE UNIQUE INDEX indicator_code ON city.indicator USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX indicator_measure_id_idx ON city.indicator USING btree (measure_id);
CREATE INDEX indicator_responsible_id_idx ON city.indicator USING btree (responsible_id);
CREATE INDEX indicator_search ON city.indicator USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX investment_site_code ON city.investment_site USING btree (variant_id, code) WHERE (valid_to IS NULL);
CREATE INDEX investment_site_geom ON city.investment_site USING gist (geom);
CREATE INDEX investment_site_geom_3857 ON city.investment_site USING gist (geom_3857);
CREATE INDEX investment_site_owner_id_idx ON city.investment_site USING btree (owner_id);
CREATE INDEX investment_site_search ON city.investment_site USING gin (search_key gin_trgm_ops);
CREATE INDEX job_created_at_idx ON city.job USING btree (created_at) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));
CREATE INDEX job_finished_at_idx ON city.job USING btree (finished_at);
CREATE UNIQUE INDEX lift_station_code ON city.lift_station USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX lift_station_geom ON city.lift_station USING gist (geom);
CREATE INDEX lift_station_geom_3857 ON city.lift_station USING gist (geom_3857);
CREATE INDEX lift_station_search ON city.lift_station USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX manhole_code ON city.manhole USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX manhole_geom ON city.manhole USING gist (geom);
CREATE INDEX manhole_geom_3857 ON city.manhole USING gist (geom_3857);
CREATE INDEX manhole_search ON city.manhole USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX measure_code ON city.measure USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX measure_funding_source_id_idx ON city.measure USING btree (funding_source_id);
CREATE INDEX measure_programme_id_idx ON city.measure USING btree (programme_id);
CREATE INDEX measure_responsible_id_idx ON city.measure USING btree (responsible_id);
CREATE INDEX measure_search ON city.measure USING gin (search_key gin_trgm_ops);
CREATE INDEX network_element_from_node_idx ON city.network_element USING btree (from_node) WHERE (from_node IS NOT NULL);
CREATE INDEX network_element_geom_idx ON city.network_element USING gist (geom);
CREATE INDEX network_element_on_link_idx ON city.network_element USING btree (on_link) WHERE (on_link IS NOT NULL);
CREATE INDEX network_element_to_node_idx ON city.network_element USING btree (to_node) WHERE (to_node IS NOT NULL);
CREATE UNIQUE INDEX norm_code ON city.norm USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX norm_search ON city.norm USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX observation_well_code ON city.observation_well USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX observation_well_geom ON city.observation_well USING gist (geom);
CREATE INDEX observation_well_geom_3857 ON city.observation_well USING gist (geom_3857);
CREATE INDEX observation_well_responsible_id_idx ON city.observation_well USING btree (responsible_id);
CREATE INDEX observation_well_search ON city.observation_well USING gin (search_key gin_trgm_ops);
CREATE INDEX one_time_link_person_id_idx ON city.one_time_link USING btree (person_id);
CREATE UNIQUE INDEX organisation_code ON city.organisation USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX organisation_search ON city.organisation USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX outfall_code ON city.outfall USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX outfall_geom ON city.outfall USING gist (geom);
CREATE INDEX outfall_geom_3857 ON city.outfall USING gist (geom_3857);
CREATE INDEX outfall_search ON city.outfall USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX parcel_code ON city.parcel USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX parcel_geom ON city.parcel USING gist (geom);
CREATE INDEX parcel_geom_3857 ON city.parcel USING gist (geom_3857);
CREATE INDEX parcel_search ON city.parcel USING gin (search_key gin_trgm_ops);
CREATE INDEX parcel_street_id_idx ON city.parcel USING btree (street_id);
CREATE UNIQUE INDEX person_login ON city.person USING btree (fold(login));
CREATE INDEX person_event_person_id_seq_idx ON city.person_event USING btree (person_id, seq);
CREATE INDEX plan_asset_asset_id_idx ON city.plan_asset USING btree (asset_id);
CREATE INDEX plan_file_item_id_idx ON city.plan_file USING btree (item_id);
CREATE UNIQUE INDEX plan_item_code ON city.plan_item USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX plan_item_geom ON city.plan_item USING gist (geom);
CREATE INDEX plan_item_geom_3857 ON city.plan_item USING gist (geom_3857);
CREATE INDEX plan_item_plan_year_idx ON city.plan_item USING btree (plan_year);
CREATE INDEX plan_item_search ON city.plan_item USING gin (search_key gin_trgm_ops);
CREATE INDEX plan_item_street_id_idx ON city.plan_item USING btree (street_id);
CREATE INDEX plan_money_work_id_idx ON city.plan_money USING btree (work_id);
CREATE INDEX plan_quarter_quarter_id_idx ON city.plan_quarter USING btree (quarter_id);
CREATE INDEX plan_share_funding_source_id_idx ON city.plan_share USING btree (funding_source_id);
CREATE INDEX plan_step_item_id_seq_idx ON city.plan_step USING btree (item_id, seq);
CREATE INDEX plan_variant_boundary_id_idx ON city.plan_variant USING btree (boundary_id);
CREATE UNIQUE INDEX plan_variant_code ON city.plan_variant USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX plan_variant_parent_id_idx ON city.plan_variant USING btree (parent_id);
CREATE INDEX plan_variant_search ON city.plan_variant USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX plan_work_code ON city.plan_work USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX plan_work_item_id_idx ON city.plan_work USING btree (item_id);
CREATE INDEX plan_work_search ON city.plan_work USING gin (search_key gin_trgm_ops);
CREATE INDEX plan_work_unit_price_id_idx ON city.plan_work USING btree (unit_price_id);
CREATE UNIQUE INDEX planned_object_code ON city.planned_object USING btree (variant_id, code) WHERE (valid_to IS NULL);
CREATE INDEX planned_object_geom ON city.planned_object USING gist (geom);
CREATE INDEX planned_object_geom_3857 ON city.planned_object USING gist (geom_3857);
CREATE INDEX planned_object_measure_id_idx ON city.planned_object USING btree (measure_id);
CREATE INDEX planned_object_search ON city.planned_object USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX planting_site_code ON city.planting_site USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX planting_site_geom ON city.planting_site USING gist (geom);
CREATE INDEX planting_site_geom_3857 ON city.planting_site USING gist (geom_3857);
CREATE INDEX planting_site_green_area_id_idx ON city.planting_site USING btree (green_area_id);
CREATE INDEX planting_site_search ON city.planting_site USING gin (search_key gin_trgm_ops);
CREATE INDEX planting_site_species_id_idx ON city.planting_site USING btree (species_id);
CREATE INDEX planting_site_street_id_idx ON city.planting_site USING btree (street_id);
CREATE UNIQUE INDEX power_line_code ON city.power_line USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX power_line_geom ON city.power_line USING gist (geom);
CREATE INDEX power_line_geom_3857 ON city.power_line USING gist (geom_3857);
CREATE INDEX power_line_owner_id_idx ON city.power_line USING btree (owner_id);
CREATE INDEX power_line_search ON city.power_line USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX programme_code ON city.programme USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX programme_responsible_id_idx ON city.programme USING btree (responsible_id);
CREATE INDEX programme_search ON city.programme USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX pump_station_code ON city.pump_station USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX pump_station_geom ON city.pump_station USING gist (geom);
CREATE INDEX pump_station_geom_3857 ON city.pump_station USING gist (geom_3857);
CREATE INDEX pump_station_search ON city.pump_station USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX quarter_code ON city.quarter USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX quarter_geom ON city.quarter USING gist (geom);
CREATE INDEX quarter_geom_3857 ON city.quarter USING gist (geom_3857);
CREATE INDEX quarter_search ON city.quarter USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX railway_code ON city.railway USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX railway_geom ON city.railway USING gist (geom);
CREATE INDEX railway_geom_3857 ON city.railway USING gist (geom_3857);
CREATE INDEX railway_owner_id_idx ON city.railway USING btree (owner_id);
CREATE INDEX railway_search ON city.railway USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX red_line_code ON city.red_line USING btree (variant_id, code) WHERE (valid_to IS NULL);
CREATE INDEX red_line_geom ON city.red_line USING gist (geom);
CREATE INDEX red_line_geom_3857 ON city.red_line USING gist (geom_3857);
CREATE INDEX red_line_search ON city.red_line USING gin (search_key gin_trgm_ops);
CREATE INDEX red_line_street_id_idx ON city.red_line USING btree (street_id);
CREATE UNIQUE INDEX remark_code ON city.remark USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX remark_geom ON city.remark USING gist (geom);
CREATE INDEX remark_geom_3857 ON city.remark USING gist (geom_3857);
CREATE INDEX remark_plan_variant_id_idx ON city.remark USING btree (plan_variant_id);
CREATE INDEX remark_search ON city.remark USING gin (search_key gin_trgm_ops);
CREATE INDEX remark_anchor_layer_idx ON city.remark_anchor USING btree (layer);
CREATE INDEX remark_file_remark_id_idx ON city.remark_file USING btree (remark_id);
CREATE UNIQUE INDEX remark_step_of_step_idx ON city.remark_step USING btree (of_step) WHERE (of_step IS NOT NULL);
CREATE INDEX remark_step_remark_id_seq_idx ON city.remark_step USING btree (remark_id, seq);
CREATE UNIQUE INDEX road_section_code ON city.road_section USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX road_section_geom ON city.road_section USING gist (geom);
CREATE INDEX road_section_geom_3857 ON city.road_section USING gist (geom_3857);
CREATE INDEX road_section_owner_id_idx ON city.road_section USING btree (owner_id);
CREATE INDEX road_section_search ON city.road_section USING gin (search_key gin_trgm_ops);
CREATE INDEX road_section_street_id_idx ON city.road_section USING btree (street_id);
CREATE INDEX service_connection_building_id_idx ON city.service_connection USING btree (building_id);
CREATE UNIQUE INDEX service_connection_code ON city.service_connection USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX service_connection_geom ON city.service_connection USING gist (geom);
CREATE INDEX service_connection_geom_3857 ON city.service_connection USING gist (geom_3857);
CREATE INDEX service_connection_on_link_idx ON city.service_connection USING btree (on_link);
CREATE INDEX service_connection_search ON city.service_connection USING gin (search_key gin_trgm_ops);
CREATE INDEX session_person_id_idx ON city.session USING btree (person_id);
CREATE UNIQUE INDEX sewer_junction_code ON city.sewer_junction USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX sewer_junction_geom ON city.sewer_junction USING gist (geom);
CREATE INDEX sewer_junction_geom_3857 ON city.sewer_junction USING gist (geom_3857);
CREATE INDEX sewer_junction_search ON city.sewer_junction USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX sewer_pipe_code ON city.sewer_pipe USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX sewer_pipe_from_node_idx ON city.sewer_pipe USING btree (from_node);
CREATE INDEX sewer_pipe_geom ON city.sewer_pipe USING gist (geom);
CREATE INDEX sewer_pipe_geom_3857 ON city.sewer_pipe USING gist (geom_3857);
CREATE INDEX sewer_pipe_search ON city.sewer_pipe USING gin (search_key gin_trgm_ops);
CREATE INDEX sewer_pipe_to_node_idx ON city.sewer_pipe USING btree (to_node);
CREATE UNIQUE INDEX sidewalk_code ON city.sidewalk USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX sidewalk_geom ON city.sidewalk USING gist (geom);
CREATE INDEX sidewalk_geom_3857 ON city.sidewalk USING gist (geom_3857);
CREATE INDEX sidewalk_search ON city.sidewalk USING gin (search_key gin_trgm_ops);
CREATE INDEX sidewalk_street_id_idx ON city.sidewalk USING btree (street_id);
CREATE UNIQUE INDEX species_code ON city.species USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX species_search ON city.species USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX street_code ON city.street USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX street_geom ON city.street USING gist (geom);
CREATE INDEX street_geom_3857 ON city.street USING gist (geom_3857);
CREATE INDEX street_owner_id_idx ON city.street USING btree (owner_id);
CREATE INDEX street_search ON city.street USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX street_light_code ON city.street_light USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX street_light_geom ON city.street_light USING gist (geom);
CREATE INDEX street_light_geom_3857 ON city.street_light USING gist (geom_3857);
CREATE INDEX street_light_owner_id_idx ON city.street_light USING btree (owner_id);
CREATE INDEX street_light_search ON city.street_light USING gin (search_key gin_trgm_ops);
CREATE INDEX street_light_street_id_idx ON city.street_light USING btree (street_id);
CREATE UNIQUE INDEX tariff_code ON city.tariff USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX tariff_search ON city.tariff USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX telecom_line_code ON city.telecom_line USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX telecom_line_geom ON city.telecom_line USING gist (geom);
CREATE INDEX telecom_line_geom_3857 ON city.telecom_line USING gist (geom_3857);
CREATE INDEX telecom_line_owner_id_idx ON city.telecom_line USING btree (owner_id);
CREATE INDEX telecom_line_search ON city.telecom_line USING gin (search_key gin_trgm_ops);
CREATE INDEX token_person_id_idx ON city.token USING btree (person_id);
CREATE UNIQUE INDEX tree_code ON city.tree USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX tree_geom ON city.tree USING gist (geom);
CREATE INDEX tree_geom_3857 ON city.tree USING gist (geom_3857);
CREATE INDEX tree_green_area_id_idx ON city.tree USING btree (green_area_id);
CREATE INDEX tree_search ON city.tree USING gin (search_key gin_trgm_ops);
CREATE INDEX tree_species_id_idx ON city.tree USING btree (species_id);
CREATE INDEX tree_street_id_idx ON city.tree USING btree (street_id);
CREATE UNIQUE INDEX unit_price_code ON city.unit_price USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX unit_price_search ON city.unit_price USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX water_junction_code ON city.water_junction USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX water_junction_geom ON city.water_junction USING gist (geom);
CREATE INDEX water_junction_geom_3857 ON city.water_junction USING gist (geom_3857);
CREATE INDEX water_junction_search ON city.water_junction USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX water_main_code ON city.water_main USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX water_main_from_node_idx ON city.water_main USING btree (from_node);
CREATE INDEX water_main_geom ON city.water_main USING gist (geom);
CREATE INDEX water_main_geom_3857 ON city.water_main USING gist (geom_3857);
CREATE INDEX water_main_search ON city.water_main USING gin (search_key gin_trgm_ops);
CREATE INDEX water_main_to_node_idx ON city.water_main USING btree (to_node);
CREATE UNIQUE INDEX water_source_code ON city.water_source USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX water_source_geom ON city.water_source USING gist (geom);
CREATE INDEX water_source_geom_3857 ON city.water_source USING gist (geom_3857);
CREATE INDEX water_source_search ON city.water_source USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX water_system_data_code ON city.water_system_data USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX water_system_data_search ON city.water_system_data USING gin (search_key gin_trgm_ops);
CREATE INDEX water_system_data_zone_id_idx ON city.water_system_data USING btree (zone_id);
CREATE UNIQUE INDEX water_tank_code ON city.water_tank USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX water_tank_geom ON city.water_tank USING gist (geom);
CREATE INDEX water_tank_geom_3857 ON city.water_tank USING gist (geom_3857);
CREATE INDEX water_tank_search ON city.water_tank USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX water_valve_code ON city.water_valve USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX water_valve_geom ON city.water_valve USING gist (geom);
CREATE INDEX water_valve_geom_3857 ON city.water_valve USING gist (geom_3857);
CREATE INDEX water_valve_on_link_idx ON city.water_valve USING btree (on_link);
CREATE INDEX water_valve_search ON city.water_valve USING gin (search_key gin_trgm_ops);
CREATE UNIQUE INDEX water_volume_code ON city.water_volume USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX water_volume_search ON city.water_volume USING gin (search_key gin_trgm_ops);
CREATE INDEX water_volume_zone_id_idx ON city.water_volume USING btree (zone_id);
CREATE UNIQUE INDEX water_zone_code ON city.water_zone USING btree (code) WHERE (valid_to IS NULL);
CREATE INDEX water_zone_geom ON city.water_zone USING gist (geom);
CREATE INDEX water_zone_geom_3857 ON city.water_zone USING gist (geom_3857);
CREATE INDEX water_zone_search ON city.water_zone USING gin (search_key gin_trgm_ops);

CREATE OR REPLACE FUNCTION city.access_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'city', 'public'
AS $function$
begin
  perform pg_notify(current_schema() || '_session', '');
  return null;
end $function$
;
-- function aryk_inserted: md5 e0cf3d0f33e95b77101018d717926ea4
-- function aryk_removed: md5 17267c9657fb08bd09037c9a7333fe94
-- function aryk_updated: md5 a90067f06fe4d62f3c0d88394585f8fe
-- function boiler_house_inserted: md5 f6f45b0fb9460bbe850ce063e063ecd5
-- function boiler_house_removed: md5 fd737ff415964c6a7a6bb4c2275c1114
-- function boiler_house_updated: md5 98dc45de2b7da94d94207174f01692d4
-- function building_inserted: md5 39dc2325fbddc20af158e7e67e670365
-- function building_removed: md5 72aea9ad9ce8f656840995ca3cd2136b
-- function building_updated: md5 4632dfadba74515b8d2e6a83204b63ea
-- function city_boundary_inserted: md5 bedea64018a8e33455df28bad9a210c4
-- function city_boundary_removed: md5 6149461b02fd3565d8f69ac73a4e2df1
-- function city_boundary_updated: md5 b118299fbc6cc69b294b4eae0cd1dc7d
-- function crossing_inserted: md5 55c047fc00648e2f6a23589b1d8ea4f6
-- function crossing_removed: md5 00ba4802ad3204f2b072a7f7392fd5aa
-- function crossing_updated: md5 3e7e8052f0c01a834c9409855477d297
-- function culvert_inserted: md5 7c5d6696001a3cc537a27a85b63687f9
-- function culvert_removed: md5 a167ee84016cb12cbe116d6e302a0cd7
-- function culvert_updated: md5 de3fd0fbcab3035c2d2aa53b3f59cbb5
-- function dig_permit_inserted: md5 6a2ecc6901e96d1825352897fa027189
-- function dig_permit_removed: md5 16c9178445455df7b38c4f9be7e56179
-- function dig_permit_updated: md5 089bcaee1512bb603476b991ee8c9020
-- function drain_inserted: md5 cea7d0ca83520128910e72e7e6b35d08
-- function drain_removed: md5 d0d55271e6ed0d905329a17bbacd5531
-- function drain_updated: md5 296ea1fea356d6399d26383b81d095a3
-- function drain_well_inserted: md5 f470885220f903289ad0ade286281986
-- function drain_well_removed: md5 682c20157eec5ce57cfd65213590d35e
-- function drain_well_updated: md5 2f7e0d6bd30d54dd87c78bf74a8c69ee
-- function drainage_node_inserted: md5 b780fa535ab399cd88423bcda8001747
-- function drainage_node_removed: md5 104ee1f13f71284af4a51b8c385481c9
-- function drainage_node_updated: md5 b8388c66f87d6f14d5a81cf83d6a0371
-- function facility_inserted: md5 667098bc7a175f85443aca7c737abc40
-- function facility_removed: md5 ab8c7b096a21ad7d8422f22dea03a9f7
-- function facility_updated: md5 ecad68397b9b4fbbde54b9eb403974ca
-- function fault_inserted: md5 c8326ac877086ecb4ee7b8eac4b37b17
-- function fault_removed: md5 2ee8dddd8221dc0507082f4a73fcceb0
-- function fault_updated: md5 e42f0e0dab28d33e7fad692da3111f02
CREATE OR REPLACE FUNCTION city.fill_lineage()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.lineage_id := coalesce(new.lineage_id, new.id);
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION city.fold(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select translate(lower(value), 'өүңёй', 'оунеи') $function$
;
CREATE OR REPLACE FUNCTION city.from_city(geom geometry, srid integer)
 RETURNS geometry
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'city', 'public'
AS $function$
declare
  shifted text := proj_with_shift(srid);
begin
  if shifted is not null then
    return st_setsrid(st_transform(geom, shifted), srid);
  end if;
  return st_transform(geom, srid);
end $function$
;
-- function functional_zone_inserted: md5 7f08ba527daf34ff7052447ded77edf3
-- function functional_zone_removed: md5 2cee18f77a69641f430ad1f0aedbfcf9
-- function functional_zone_updated: md5 bcf5699065c0105962461aaa3046a4c3
-- function funding_source_inserted: md5 dfa102fa71b66703ddc2c7e6ce57afd4
-- function funding_source_removed: md5 6fa611d9990e7b56fd33ed2c99ed4b64
-- function funding_source_updated: md5 55d48fda2c3a7c5b4714184372c38400
-- function gas_pipe_inserted: md5 c980eeb91416a83d9d6c155e31035366
-- function gas_pipe_removed: md5 6c93c1e3abf7bb26017b513c5c3251c8
-- function gas_pipe_updated: md5 4a1c009f94510c53c2532524e94ca241
-- function green_area_inserted: md5 c7f91ba2ba94575eef0af39bd4ea2e87
-- function green_area_removed: md5 5ff44fc1b952ef71b721730204ccb23a
-- function green_area_updated: md5 52440e72e5b2eba1c7e067fe76486253
-- function heat_chamber_inserted: md5 07185a1d4602973565605001fbeb3257
-- function heat_chamber_removed: md5 b97535ed6a7e2f2b6d323bbc19b1af6f
-- function heat_chamber_updated: md5 bec7f391f220d8a5650827e9d4792a89
-- function heat_consumer_inserted: md5 584b010754f33606008230a47c364221
-- function heat_consumer_removed: md5 738f99a8f328e1e41f30411b65547fd5
-- function heat_consumer_updated: md5 81d055bd24ba53a2796bf14894f0cea2
-- function heat_junction_inserted: md5 3459fafbf2e7e76fff629419e5358783
-- function heat_junction_removed: md5 c117ddb0b1fbd0de8766b1a08b944b7d
-- function heat_junction_updated: md5 7f4fd2b781b0e6a15d44e049388bdcc4
-- function heat_norm_inserted: md5 598ec7b2c5d28f79a31a88d1f04c03b1
-- function heat_norm_removed: md5 7a551c0d88129193a463d528c0c68c57
-- function heat_norm_updated: md5 9ba85e9502e046de0b4e8cad2b79151e
-- function heat_pipe_inserted: md5 040c712e00183749593c592e32fc53d5
-- function heat_pipe_removed: md5 3d23991cb927917856c296386d4bd44b
-- function heat_pipe_updated: md5 d6184dc3a89bb4cc7bd9ff441eb13653
-- function heat_season_inserted: md5 ff932989a9e702304205e99429978334
-- function heat_season_removed: md5 ac80f337bdebe87eb9aab77742a57e57
-- function heat_season_updated: md5 3cf956fc0d52c34b8860bc9409a2f182
-- function heat_valve_inserted: md5 2bb50cb548bca4a506d9202ab135b5ed
-- function heat_valve_removed: md5 5d7fc746bec58768691fa20c3215ccc8
-- function heat_valve_updated: md5 3a4af5e76c75b22b15752b2d70e8d6e6
-- function hydrant_inserted: md5 3c7d8ed903f73b488b8757a3a43856dc
-- function hydrant_removed: md5 c99b3080cbf1d7204180ec5084f0a626
-- function hydrant_updated: md5 055204d8f7ebfdddcb4553fa0861a928
-- function indicator_inserted: md5 f7af11eba497244d6b376b76a57b30c9
-- function indicator_removed: md5 f70578eec2338a2be9dd2533645a58d6
-- function indicator_updated: md5 4773545e32e6e90d59ac1d0dc432ee37
-- function investment_site_inserted: md5 36b4885ecd15c497dcb49d9b3e1b7d25
-- function investment_site_removed: md5 f49e3a18231df7d6e689458d836c6877
-- function investment_site_updated: md5 788ddc703499fef434d3b0fc4331cca9
CREATE OR REPLACE FUNCTION city.keep_dig_permit_steps()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a step of a permit is neither changed nor taken out' using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION city.keep_fault_steps()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a step of a fault is neither changed nor taken out' using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION city.keep_features()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a feature outlives its row' using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION city.keep_plan_steps()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a step of a plan is neither changed nor taken out' using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION city.layer_columns_changed(layer text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'city', 'public'
AS $function$
declare
  spatial boolean := exists (select from pg_attribute where attrelid = layer::regclass and attname = 'geom' and not attisdropped);
  network text := (select substring(obj_description(layer::regclass, 'pg_class') from 'network=(\w+)'));
  role text := (select substring(obj_description(layer::regclass, 'pg_class') from 'role=(\w+)'));
  plain text := (
    select string_agg(format('r.%I', attname), ', ' order by attnum)
    from pg_attribute
    where attrelid = layer::regclass and attnum > 0 and not attisdropped
      and attname not in ('geom', 'geom_3857', 'search_key'));
  row_json text := format('(select to_jsonb(plain) from (select %s) plain)', plain);
  -- Who, when and why are asked once a statement, and not once a row as a foreign key to change_set would.
  context text := $c$
    declare
      change uuid := writing('change_id');
      moment timestamptz := writing('at');
      author text := writing('actor');
      why text := nullif(current_setting('shaar.reason', true), '');
      taken bigint;
    begin
      if not exists (select from change_set where id = change) then
        raise exception 'there is no change set %', change using errcode = 'foreign_key_violation';
      end if; $c$;
  head text := 'insert into feature_version (change_id, layer, id, op, version, at, actor, reason, row, geom, geom_before) select change';
  tail text := 'moment, author, why';
  notify text := 'perform pg_notify(current_schema() || ''_change'', change::text);';
  element_insert text := '';
  element_update text := '';
  element_delete text := '';
  ends text := case role
    when 'link' then 'r.from_node, r.to_node, null::uuid'
    when 'fitting' then 'null::uuid, null::uuid, r.on_link'
    else 'null::uuid, null::uuid, null::uuid' end;
begin
  if role is not null then
    element_insert := format(
      'insert into network_element (id, network, role, layer, from_node, to_node, on_link, geom) select r.id, %L, %L, %L, %s, r.geom from new_rows r;',
      network, role, layer, ends);
    element_update := format(
      'update network_element e set (from_node, to_node, on_link, geom) = row(%s, r.geom) from new_rows r where e.id = r.id;', ends);
    element_delete := 'delete from network_element e using old_rows r where e.id = r.id;';
  end if;
  execute format($f$
    create or replace function %1$I() returns trigger language plpgsql set search_path from current as $body$
    %9$s
      insert into feature (id, layer) select r.id, %2$L from new_rows r
        on conflict (id) do update set removed_at = null where feature.layer = excluded.layer;
      get diagnostics taken = row_count;
      if taken < (select count(*) from new_rows) then
        raise exception 'an id belongs to a row of another layer' using errcode = 'unique_violation', table = %2$L,
          detail = (select format('Key (id)=(%%s) already exists.', r.id) from new_rows r join feature f on f.id = r.id where f.layer <> %2$L limit 1);
      end if;
      %3$s
      %4$s, %2$L, r.id, 'insert', r.version, %5$s, %6$s, %7$s, null from new_rows r;
      %8$s
      return null;
    end $body$ $f$,
    layer || '_inserted', layer, element_insert, head, tail, row_json, case when spatial then 'r.geom' else 'null' end, notify, context);
  execute format($f$
    create or replace function %1$I() returns trigger language plpgsql set search_path from current as $body$
    %9$s
      %3$s
      %4$s, %2$L, r.id, 'update', r.version, %5$s, %6$s, %7$s from new_rows r join old_rows o on o.id = r.id;
      %8$s
      return null;
    end $body$ $f$,
    layer || '_updated', layer, element_update, head, tail, row_json, case when spatial then 'r.geom, o.geom' else 'null, null' end, notify, context);
  execute format($f$
    create or replace function %1$I() returns trigger language plpgsql set search_path from current as $body$
    %9$s
      update feature f set removed_at = moment from old_rows r where f.id = r.id;
      %3$s
      %4$s, %2$L, r.id, 'remove', r.version + 1, %5$s, %6$s, null, %7$s from old_rows r;
      %8$s
      return null;
    end $body$ $f$,
    layer || '_removed', layer, element_delete, head, tail, row_json, case when spatial then 'r.geom' else 'null' end, notify, context);
end $function$
;
CREATE OR REPLACE FUNCTION city.layer_table(layer text, geometry text, network text DEFAULT NULL::text, role text DEFAULT NULL::text, named boolean DEFAULT false, titled boolean DEFAULT false, variants boolean DEFAULT false, search text[] DEFAULT '{code}'::text[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'city', 'public'
AS $function$
declare
  srid integer := current_setting('shaar.metric_srid')::integer;
begin
  execute format($f$
    alter table %1$I
      add column id uuid primary key,
      add column code text,
      add column status text not null default 'in_service' check (status in ('planned', 'in_service', 'out_of_service')),
      add column built_year integer check (built_year between 1800 and 2200),
      add column built_year_basis text check (built_year_basis in ('known', 'assumed')),
      add column source text,
      add column accuracy text check (accuracy in ('surveyed', 'digitised', 'schematic')),
      add column synthetic boolean not null default false,
      add column valid_from date not null default current_date,
      add column valid_to date check (valid_to > valid_from),
      add column replaces_id uuid references feature (id) deferrable initially deferred,
      add column extra jsonb,
      add column version integer not null,
      add column updated_at timestamptz not null,
      add column updated_by text not null $f$, layer);
  if named then
    execute format('alter table %I add column name_ky text, add column name_ru text, add column name_en text', layer);
  end if;
  if titled then
    execute format($f$ alter table %I add column title_ky text not null, add column title_ru text not null,
      add column title_en text not null, add column active boolean not null default true,
      add column sort_order integer not null default 0 $f$, layer);
  end if;
  if variants then
    execute format($f$
      alter table %1$I
        add column variant_id uuid not null references plan_variant (id) deferrable initially deferred,
        add column lineage_id uuid not null,
        add column forked_from_version integer,
        add column split_from uuid,
        add constraint %2$I unique (variant_id, lineage_id) deferrable initially deferred $f$,
      layer, layer || '_lineage');
    execute format('create trigger fill_lineage before insert on %I for each row execute function fill_lineage()', layer);
    execute format('create unique index %I on %I (variant_id, code) where valid_to is null', layer || '_code', layer);
  else
    execute format('create unique index %I on %I (code) where valid_to is null', layer || '_code', layer);
  end if;
  if geometry <> 'none' then
    execute format($f$
      alter table %1$I
        add column geom geometry(%2$s, 4326) not null,
        add column geom_3857 geometry(%2$s, 3857) not null generated always as (st_transform(geom, 3857)) stored $f$,
      layer, geometry);
    execute format('create index %I on %I using gist (geom)', layer || '_geom', layer);
    execute format('create index %I on %I using gist (geom_3857)', layer || '_geom_3857', layer);
  end if;
  if geometry = 'LineString' then
    execute format('alter table %I add column length_m double precision not null generated always as (st_length(st_transform(geom, %s))) stored', layer, srid);
  elsif geometry in ('Polygon', 'MultiPolygon') then
    execute format('alter table %I add column area_m2 double precision not null generated always as (st_area(st_transform(geom, %s))) stored', layer, srid);
  end if;
  if network is not null then
    execute format('alter table %I add column owner_id uuid references organisation (id) deferrable initially deferred, add column operator_id uuid references organisation (id) deferrable initially deferred', layer);
  end if;
  if role = 'link' then
    execute format('alter table %I add column from_node uuid not null, add column to_node uuid not null check (to_node <> from_node)', layer);
    execute format('create index on %I (from_node)', layer);
    execute format('create index on %I (to_node)', layer);
  elsif role = 'fitting' then
    execute format('alter table %I add column on_link uuid not null, add column chainage_m double precision not null check (chainage_m >= 0)', layer);
    execute format('create index on %I (on_link)', layer);
  end if;
  execute format('alter table %I add column search_key text not null generated always as (fold(%s)) stored', layer,
    (select string_agg(format('coalesce(%I, '''')', part), ' || '' '' || ' order by position)
     from unnest(search) with ordinality as parts (part, position)));
  execute format('create index %I on %I using gin (search_key gin_trgm_ops)', layer || '_search', layer);
  execute format('comment on table %I is %L', layer, concat_ws(' ', 'layer', 'network=' || network, 'role=' || role));
  perform layer_columns_changed(layer);
  execute format('create trigger stamp_row before insert or update on %I for each row execute function stamp_row()', layer);
  execute format('create trigger record_insert after insert on %I referencing new table as new_rows for each statement execute function %I()', layer, layer || '_inserted');
  execute format('create trigger record_update after update on %I referencing old table as old_rows new table as new_rows for each statement execute function %I()', layer, layer || '_updated');
  execute format('create trigger record_remove after delete on %I referencing old table as old_rows for each statement execute function %I()', layer, layer || '_removed');
end $function$
;
-- function lift_station_inserted: md5 75968377b724c79dc8e4ab92d197376f
-- function lift_station_removed: md5 4ab59e28bb0735638f24333448ecd8e3
-- function lift_station_updated: md5 bc228403d2e6153d69f1a43917424006
-- function manhole_inserted: md5 b2294a67679eff6044e578ad3e8d0726
-- function manhole_removed: md5 d7e07e776e1e247db60349e7d9e783ce
-- function manhole_updated: md5 de6d7f4baed5fec61dde408ae047292e
-- function measure_inserted: md5 1cefe9dcbbfaa3ddf54ea7014405bdf1
-- function measure_removed: md5 db5fb56d28991790c46bb7a944bb9995
-- function measure_updated: md5 4f93bfc1e61772319635bbd644232490
-- function norm_inserted: md5 7a7ac38a3b162a40aaea677da8eef297
-- function norm_removed: md5 369805a30c22317a0578bc4c3698829e
-- function norm_updated: md5 b2c865c1886c63ee1333f77fc876da75
-- function observation_well_inserted: md5 6adce8ec72dddbe92e260734c5a52e04
-- function observation_well_removed: md5 1dbdb11ae3a3fb53401995a4f0ed1766
-- function observation_well_updated: md5 6ab2627a089a29c5ae8d578365d915c1
-- function organisation_inserted: md5 6ddd9466fab741053576e98bb5e2bec5
-- function organisation_removed: md5 35e25a0439e8b83511ebad582d2cb390
-- function organisation_updated: md5 385a83045b1475771018fc2ecd8d7b04
-- function outfall_inserted: md5 5a81f74d5ca791f7214f694a0139c349
-- function outfall_removed: md5 7dbc88d5029a1b39e381681ec26c64a3
-- function outfall_updated: md5 5a4d5586e9fc235bb68ffa44599f63b6
-- function parcel_inserted: md5 c890d7ee0a8312a6412fe5620f54f074
-- function parcel_removed: md5 129abafb45d3c98ce9bd3d2eda8ed95e
-- function parcel_updated: md5 b26d1ada3a952fa61e226ce980a3a9a5
-- function plan_item_inserted: md5 d22f84fdc3ea1531cbe3027d232f285f
-- function plan_item_removed: md5 a390463bc673e6ca99adf81224f3af41
-- function plan_item_updated: md5 2fe7b3819b83c75710f0b6da6f5756b7
-- function plan_variant_inserted: md5 b3e25ace8fefe6153e201aaebc4f199f
-- function plan_variant_removed: md5 268f0f4ad22a390668e9c2fce4d08029
-- function plan_variant_updated: md5 d8320b3587c43483a2bf06cb7042a1bf
-- function plan_work_inserted: md5 10bf4721e3e4c1975d3c5fdda6fbc06a
-- function plan_work_removed: md5 69e677ab98236bf436d7bc88a77916f0
-- function plan_work_updated: md5 2316352a5a134d7d7368a716e0316d14
-- function planned_object_inserted: md5 4e15f677985de495f76a5c63f773a577
-- function planned_object_removed: md5 582a2354cece5b8b2f17cfa9523e17d8
-- function planned_object_updated: md5 a17a23ededdab1041ba998a7cd9eca2d
-- function planting_site_inserted: md5 55c95c8397a56e39663f5ce8301e0f04
-- function planting_site_removed: md5 4af48c562405f31c7a403beec8690845
-- function planting_site_updated: md5 30f74869f484ef869fb800f4fc772723
-- function power_line_inserted: md5 25901e8c414df146383101773b36ee6d
-- function power_line_removed: md5 9ba74d2a7edba43edb89eedde349c5b6
-- function power_line_updated: md5 b03dfa2fa3eee87f8eae3a27ec6bd3e5
-- function programme_inserted: md5 c3ca89ddcc25cf4c10394915bf222a8d
-- function programme_removed: md5 4095cf11add2f5ea6c8509280dc1741e
-- function programme_updated: md5 fa122a74cfe24047963ed04d5d58b779
CREATE OR REPLACE FUNCTION city.proj_with_shift(srid integer)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'city', 'public'
AS $function$
    select regexp_replace(p.proj4text, '\s*\+(towgs84|datum|nadgrids)=\S+', '', 'g') || ' +towgs84=' || (s.value ->> srid::text)
    from spatial_ref_sys p, setting s
    where p.srid = proj_with_shift.srid and s.key = 'datum_shifts' and s.value ? srid::text
  $function$
;
-- function pump_station_inserted: md5 69a279290ab65466596a6e056a964f69
-- function pump_station_removed: md5 ded389229df98115abe2071d4666f579
-- function pump_station_updated: md5 206ddb32f436487618c01550eb91767d
-- function quarter_inserted: md5 9883bdc5d5d6884a5d6e448c00a5af1e
-- function quarter_removed: md5 c2ad247af190624df174f309cebec718
-- function quarter_updated: md5 e2e52b51d9257d0c8db8041126acc904
-- function railway_inserted: md5 25c0564bbd59a75bc706659a7f553414
-- function railway_removed: md5 4c0a467baef89a275f4d55c6b1a90e02
-- function railway_updated: md5 942211650a4818000de2ff7c6f43fc2c
-- function red_line_inserted: md5 22f8917d29388136b037c4a489d7b140
-- function red_line_removed: md5 68becb2d9bb5141bc0c9685514ffd014
-- function red_line_updated: md5 965922573d655180cb5af64a719bfcde
-- function remark_inserted: md5 b119510caaeb4d64b1c982859d2361b7
-- function remark_removed: md5 6666188f4ca802e950584014ec538ac1
-- function remark_updated: md5 63e2bb53f919508c7cd9aee22e0012b7
-- function road_section_inserted: md5 764c2225b236104fac49b7fd3c9899d3
-- function road_section_removed: md5 77d4145206dbede6c2635beb608f8680
-- function road_section_updated: md5 b225df7843e5c6f1dcc409c6682a54bb
-- function service_connection_inserted: md5 5532a64045ae64dd5b39fc0701bab25c
-- function service_connection_removed: md5 5cf43ebf0586d064235578809d35ca8f
-- function service_connection_updated: md5 003bd0f350672e3624338cafdc533a23
-- function sewer_junction_inserted: md5 49565a80fe116a3569546859551703b5
-- function sewer_junction_removed: md5 870cd7312d99f73b036ead6ffc3536ec
-- function sewer_junction_updated: md5 658c253fa41c927cc19449dec7aac851
-- function sewer_pipe_inserted: md5 aecf850669477874d0834c98bcde8f7b
-- function sewer_pipe_removed: md5 d275fd73b488803e1cfe502471abf760
-- function sewer_pipe_updated: md5 4cc7b08b0526e326abf296067986ca2e
-- function sidewalk_inserted: md5 281b6623250e8cc162a223f108ca50be
-- function sidewalk_removed: md5 f7ec6f06c369761f2c87193aeb031e1d
-- function sidewalk_updated: md5 8dfae6c29567c12de7b076db12483902
-- function species_inserted: md5 4bf20eaad86d2688fdf6078f95420b27
-- function species_removed: md5 8010089d4d0690c6976f79a7f5604070
-- function species_updated: md5 7df06aa27796e6556bf605e20f9d637d
CREATE OR REPLACE FUNCTION city.stamp_row()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'city', 'public'
AS $function$
begin
  if tg_op = 'UPDATE' then
    new.version := old.version + 1;
  else
    new.version := coalesce(new.version, 1);
  end if;
  -- Read here and not through writing(), which would be two more calls a row.
  new.updated_at := nullif(current_setting('shaar.at', true), '')::timestamptz;
  new.updated_by := nullif(current_setting('shaar.actor', true), '');
  if new.updated_by is null then
    perform writing('actor');
  end if;
  return new;
end $function$
;
-- function street_inserted: md5 d19684246d2a5e1a06ec2fe4d022aa53
-- function street_light_inserted: md5 9c17d53b2e9014eb2afde611bb369ffb
-- function street_light_removed: md5 2080e1188df2a9e5348b0612ef025f2a
-- function street_light_updated: md5 b66e069076e1b9d6d9a9575fb00aff85
-- function street_removed: md5 fcd2223c876552a3767a515611e4081c
-- function street_updated: md5 c5024bb640cd3fff2af0cbf508671b6b
-- function tariff_inserted: md5 7c4a508ad619136bd5e89b8dbd596ed1
-- function tariff_removed: md5 76dc0863fd0e7eab18cd50b59d1aa226
-- function tariff_updated: md5 2b7e893f9ea58f212794233988348830
-- function telecom_line_inserted: md5 be1d675b1ad7d4de5cc88912b8dd7f3f
-- function telecom_line_removed: md5 e5916689fb0d3fe6dcf191104f6a78e6
-- function telecom_line_updated: md5 1a2fb32ccd5f5f44bae43ff0899e7892
CREATE OR REPLACE FUNCTION city.to_city(geom geometry, srid integer)
 RETURNS geometry
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'city', 'public'
AS $function$
declare
  shifted text := proj_with_shift(srid);
begin
  if shifted is not null then
    return st_transform(st_setsrid(geom, 0), shifted, 4326);
  end if;
  return st_transform(st_setsrid(geom, srid), 4326);
end $function$
;
-- function tree_inserted: md5 c98905d41efe9bf65ea022c23f55429d
-- function tree_removed: md5 a387d647c3a352751bdbf00ea1f959bc
-- function tree_updated: md5 6e1c933076d1f277caa3d763ea7b2d13
-- function unit_price_inserted: md5 46c8c5e2fc9ce88200ecf791b2a026d1
-- function unit_price_removed: md5 ea6d706f005ea8fdd0066159f2d4fb84
-- function unit_price_updated: md5 32e638932889a1bd7b5c2d194ff5008c
-- function water_junction_inserted: md5 2088598b8199cc519cfec7fa5fab7009
-- function water_junction_removed: md5 bfc4d221e3d7267c8d41a0443a0af6af
-- function water_junction_updated: md5 199e87e211ee8444af46f0acf133ae5f
-- function water_main_inserted: md5 22f7a7f48971e380bc240c20e152840b
-- function water_main_removed: md5 0afec3df563c0ad7dee0fc0c01389dc1
-- function water_main_updated: md5 ed753d6d849fb5f31cfe0ffd5c2d539e
-- function water_source_inserted: md5 a8c67ce806862b567a8942c4c9f16715
-- function water_source_removed: md5 9d7655e540926dada30a78f7b51885f2
-- function water_source_updated: md5 b218eade8477972af2f9b06db4d1919d
-- function water_system_data_inserted: md5 18e2cae39e839fb2c8fa17f785601fc3
-- function water_system_data_removed: md5 be45fa64fb68086f9eda1c7ad87d89b7
-- function water_system_data_updated: md5 184813ac42d0dd0c9eec04c909f762f8
-- function water_tank_inserted: md5 79e28df41b12befdb9684eaa64fac818
-- function water_tank_removed: md5 e83586b41ab6fb23879d327d4dca93d9
-- function water_tank_updated: md5 115df352f2d75578634dbabc2c067a4f
-- function water_valve_inserted: md5 13fece1751cb17202dd028cd810aadd3
-- function water_valve_removed: md5 d1ec34696bc5d810d8cefa54855e5027
-- function water_valve_updated: md5 a6996ccf9071ddb16b17994619a87249
-- function water_volume_inserted: md5 fb614531b629c91f69b254f8ee6515d0
-- function water_volume_removed: md5 424a6df511ca18fdebdafe9839ba9b09
-- function water_volume_updated: md5 004c03c4ad823ada9b5e2d9bad1e8e00
-- function water_zone_inserted: md5 41aeaf9fd4778bde713645551facab6f
-- function water_zone_removed: md5 e2d459bd499e12d6e08577495e393270
-- function water_zone_updated: md5 39f657fcfd8d20b1b742450376aa39ec
CREATE OR REPLACE FUNCTION city.writing(what text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'city', 'public'
AS $function$
declare
  value text := current_setting('shaar.' || what, true);
begin
  if coalesce(value, '') = '' then
    raise exception 'a layer row can only be written inside a change set (shaar.% is not set)', what
      using errcode = 'insufficient_privilege';
  end if;
  return value;
end $function$
;

CREATE TRIGGER record_insert AFTER INSERT ON city.aryk REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION aryk_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.aryk REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION aryk_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.aryk REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION aryk_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.aryk FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.boiler_house REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION boiler_house_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.boiler_house REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION boiler_house_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.boiler_house REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION boiler_house_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.boiler_house FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.building REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION building_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.building REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION building_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.building REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION building_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.building FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.city_boundary REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION city_boundary_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.city_boundary REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION city_boundary_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.city_boundary REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION city_boundary_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.city_boundary FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.crossing REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION crossing_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.crossing REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION crossing_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.crossing REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION crossing_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.crossing FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.culvert REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION culvert_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.culvert REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION culvert_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.culvert REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION culvert_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.culvert FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.dig_permit REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION dig_permit_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.dig_permit REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION dig_permit_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.dig_permit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION dig_permit_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.dig_permit FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER keep_dig_permit_steps BEFORE DELETE OR UPDATE OR TRUNCATE ON city.dig_permit_step FOR EACH STATEMENT EXECUTE FUNCTION keep_dig_permit_steps();
CREATE TRIGGER record_insert AFTER INSERT ON city.drain REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION drain_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.drain REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION drain_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.drain REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION drain_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.drain FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.drain_well REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION drain_well_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.drain_well REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION drain_well_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.drain_well REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION drain_well_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.drain_well FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.drainage_node REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION drainage_node_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.drainage_node REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION drainage_node_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.drainage_node REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION drainage_node_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.drainage_node FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.facility REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION facility_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.facility REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION facility_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.facility REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION facility_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.facility FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.fault REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fault_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.fault REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION fault_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.fault REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION fault_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.fault FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER keep_fault_steps BEFORE DELETE OR UPDATE OR TRUNCATE ON city.fault_step FOR EACH STATEMENT EXECUTE FUNCTION keep_fault_steps();
CREATE TRIGGER keep_features BEFORE DELETE OR TRUNCATE ON city.feature FOR EACH STATEMENT EXECUTE FUNCTION keep_features();
CREATE TRIGGER fill_lineage BEFORE INSERT ON city.functional_zone FOR EACH ROW EXECUTE FUNCTION fill_lineage();
CREATE TRIGGER record_insert AFTER INSERT ON city.functional_zone REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION functional_zone_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.functional_zone REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION functional_zone_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.functional_zone REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION functional_zone_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.functional_zone FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.funding_source REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION funding_source_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.funding_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION funding_source_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.funding_source REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION funding_source_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.funding_source FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.gas_pipe REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gas_pipe_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.gas_pipe REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION gas_pipe_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.gas_pipe REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION gas_pipe_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.gas_pipe FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.green_area REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION green_area_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.green_area REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION green_area_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.green_area REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION green_area_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.green_area FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.heat_chamber REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_chamber_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.heat_chamber REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_chamber_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.heat_chamber REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_chamber_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.heat_chamber FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.heat_consumer REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_consumer_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.heat_consumer REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_consumer_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.heat_consumer REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_consumer_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.heat_consumer FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.heat_junction REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_junction_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.heat_junction REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_junction_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.heat_junction REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_junction_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.heat_junction FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.heat_norm REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_norm_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.heat_norm REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_norm_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.heat_norm REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_norm_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.heat_norm FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.heat_pipe REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_pipe_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.heat_pipe REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_pipe_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.heat_pipe REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_pipe_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.heat_pipe FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.heat_season REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_season_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.heat_season REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_season_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.heat_season REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_season_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.heat_season FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.heat_valve REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_valve_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.heat_valve REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_valve_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.heat_valve REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION heat_valve_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.heat_valve FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.hydrant REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hydrant_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.hydrant REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hydrant_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.hydrant REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hydrant_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.hydrant FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.indicator REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION indicator_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.indicator REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION indicator_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.indicator REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION indicator_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.indicator FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER fill_lineage BEFORE INSERT ON city.investment_site FOR EACH ROW EXECUTE FUNCTION fill_lineage();
CREATE TRIGGER record_insert AFTER INSERT ON city.investment_site REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION investment_site_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.investment_site REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION investment_site_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.investment_site REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION investment_site_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.investment_site FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.lift_station REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lift_station_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.lift_station REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION lift_station_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.lift_station REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION lift_station_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.lift_station FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.manhole REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION manhole_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.manhole REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION manhole_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.manhole REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION manhole_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.manhole FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.measure REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION measure_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.measure REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION measure_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.measure REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION measure_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.measure FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.norm REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION norm_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.norm REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION norm_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.norm REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION norm_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.norm FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.observation_well REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION observation_well_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.observation_well REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION observation_well_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.observation_well REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION observation_well_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.observation_well FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.organisation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION organisation_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.organisation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION organisation_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.organisation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION organisation_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.organisation FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.outfall REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION outfall_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.outfall REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION outfall_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.outfall REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION outfall_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.outfall FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.parcel REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION parcel_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.parcel REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION parcel_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.parcel REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION parcel_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.parcel FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER access_changed AFTER UPDATE OF login, name, roles, organisation_id, disabled_at ON city.person FOR EACH STATEMENT EXECUTE FUNCTION access_changed();
CREATE TRIGGER record_insert AFTER INSERT ON city.plan_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION plan_item_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.plan_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION plan_item_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.plan_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION plan_item_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.plan_item FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER keep_plan_steps BEFORE DELETE OR UPDATE OR TRUNCATE ON city.plan_step FOR EACH STATEMENT EXECUTE FUNCTION keep_plan_steps();
CREATE TRIGGER record_insert AFTER INSERT ON city.plan_variant REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION plan_variant_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.plan_variant REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION plan_variant_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.plan_variant REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION plan_variant_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.plan_variant FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.plan_work REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION plan_work_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.plan_work REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION plan_work_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.plan_work REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION plan_work_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.plan_work FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER fill_lineage BEFORE INSERT ON city.planned_object FOR EACH ROW EXECUTE FUNCTION fill_lineage();
CREATE TRIGGER record_insert AFTER INSERT ON city.planned_object REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION planned_object_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.planned_object REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION planned_object_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.planned_object REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION planned_object_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.planned_object FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.planting_site REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION planting_site_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.planting_site REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION planting_site_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.planting_site REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION planting_site_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.planting_site FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.power_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION power_line_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.power_line REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION power_line_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.power_line REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION power_line_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.power_line FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.programme REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION programme_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.programme REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION programme_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.programme REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION programme_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.programme FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.pump_station REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION pump_station_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.pump_station REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION pump_station_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.pump_station REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION pump_station_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.pump_station FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.quarter REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION quarter_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.quarter REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION quarter_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.quarter REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION quarter_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.quarter FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.railway REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION railway_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.railway REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION railway_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.railway REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION railway_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.railway FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER fill_lineage BEFORE INSERT ON city.red_line FOR EACH ROW EXECUTE FUNCTION fill_lineage();
CREATE TRIGGER record_insert AFTER INSERT ON city.red_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION red_line_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.red_line REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION red_line_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.red_line REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION red_line_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.red_line FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.remark REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION remark_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.remark REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION remark_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.remark REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION remark_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.remark FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.road_section REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION road_section_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.road_section REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION road_section_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.road_section REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION road_section_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.road_section FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.service_connection REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION service_connection_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.service_connection REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION service_connection_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.service_connection REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION service_connection_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.service_connection FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER access_changed AFTER DELETE ON city.session FOR EACH STATEMENT EXECUTE FUNCTION access_changed();
CREATE TRIGGER record_insert AFTER INSERT ON city.sewer_junction REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION sewer_junction_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.sewer_junction REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION sewer_junction_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.sewer_junction REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION sewer_junction_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.sewer_junction FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.sewer_pipe REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION sewer_pipe_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.sewer_pipe REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION sewer_pipe_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.sewer_pipe REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION sewer_pipe_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.sewer_pipe FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.sidewalk REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION sidewalk_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.sidewalk REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION sidewalk_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.sidewalk REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION sidewalk_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.sidewalk FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.species REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION species_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.species REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION species_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.species REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION species_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.species FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.street REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION street_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.street REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION street_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.street REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION street_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.street FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.street_light REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION street_light_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.street_light REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION street_light_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.street_light REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION street_light_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.street_light FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.tariff REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tariff_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.tariff REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION tariff_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.tariff REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tariff_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.tariff FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.telecom_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION telecom_line_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.telecom_line REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION telecom_line_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.telecom_line REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION telecom_line_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.telecom_line FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER access_changed AFTER UPDATE OF revoked_at, roles, read_only ON city.token FOR EACH STATEMENT EXECUTE FUNCTION access_changed();
CREATE TRIGGER record_insert AFTER INSERT ON city.tree REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tree_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.tree REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION tree_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.tree REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tree_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.tree FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.unit_price REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION unit_price_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.unit_price REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION unit_price_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.unit_price REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION unit_price_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.unit_price FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.water_junction REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_junction_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.water_junction REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION water_junction_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.water_junction REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_junction_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.water_junction FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.water_main REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_main_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.water_main REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION water_main_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.water_main REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_main_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.water_main FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.water_source REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_source_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.water_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION water_source_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.water_source REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_source_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.water_source FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.water_system_data REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_system_data_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.water_system_data REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION water_system_data_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.water_system_data REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_system_data_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.water_system_data FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.water_tank REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_tank_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.water_tank REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION water_tank_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.water_tank REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_tank_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.water_tank FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.water_valve REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_valve_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.water_valve REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION water_valve_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.water_valve REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_valve_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.water_valve FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.water_volume REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_volume_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.water_volume REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION water_volume_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.water_volume REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_volume_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.water_volume FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER record_insert AFTER INSERT ON city.water_zone REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_zone_inserted();
CREATE TRIGGER record_remove AFTER DELETE ON city.water_zone REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION water_zone_removed();
CREATE TRIGGER record_update AFTER UPDATE ON city.water_zone REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION water_zone_updated();
CREATE TRIGGER stamp_row BEFORE INSERT OR UPDATE ON city.water_zone FOR EACH ROW EXECUTE FUNCTION stamp_row();

comment on table aryk is 'layer network=drainage role=link';
comment on table boiler_house is 'layer network=heat role=node';
comment on table building is 'layer';
comment on table city_boundary is 'layer';
comment on table crossing is 'layer';
comment on table culvert is 'layer network=drainage role=link';
comment on column dig_exemption.conflict_key is 'the rule and the ids of both sides, as calculated';
comment on table dig_permit is 'layer';
comment on column dig_permit_step.version is 'of the permit after the step';
comment on table drain is 'layer network=drainage role=link';
comment on table drain_well is 'layer';
comment on table drainage_node is 'layer network=drainage role=node';
comment on table export_log is 'exports of layers that are not public';
comment on table facility is 'layer';
comment on table fault is 'layer';
comment on column fault_step.version is 'of the fault after the step';
comment on column fault_step.at is 'when it was written down; happened_at is when it happened, where that was said';
comment on column fault_step.actor_name is 'what the person was called then';
comment on column fault_step.before is 'what was there before an assign, correct or duplicate step, as it was called then; the valve of a valve step';
comment on column feature_version.row is 'the row after an insert or update, and as it last was for a remove; without geometry';
comment on column file.sha256 is 'names the content under DATA_DIR/files; two rows may share it';
comment on table functional_zone is 'layer';
comment on table funding_source is 'layer';
comment on table gas_pipe is 'layer';
comment on table green_area is 'layer';
comment on table heat_chamber is 'layer network=heat role=node';
comment on table heat_consumer is 'layer network=heat role=node';
comment on table heat_junction is 'layer network=heat role=node';
comment on table heat_norm is 'layer';
comment on table heat_pipe is 'layer network=heat role=link';
comment on table heat_season is 'layer';
comment on table heat_valve is 'layer network=heat role=fitting';
comment on table hydrant is 'layer network=water role=fitting';
comment on column import.content is 'what the file holds: its layers, their fields, samples and CRS';
comment on column import.saved_rows is 'number of the last row that is in its layer; a save that was interrupted goes on behind it';
comment on column import.change_id is 'the change set that saved it, which has the id of the import';
comment on column import_choice.source_key is 'digest of the file name without digits and of the column names';
comment on table indicator is 'layer';
comment on table investment_site is 'layer';
comment on column job.message is 'what it is doing, in ky, ru and en';
comment on column job.problem is 'why it failed, in ky, ru and en';
comment on column job.runner is 'host and process that runs it';
comment on table lift_station is 'layer network=sewer role=node';
comment on table manhole is 'layer network=sewer role=node';
comment on table measure is 'layer';
comment on table norm is 'layer';
comment on table observation_well is 'layer';
comment on table organisation is 'layer';
comment on table outfall is 'layer network=sewer role=node';
comment on table parcel is 'layer';
comment on column person.password_hash is 'argon2id; null until the person has used the one-time link';
comment on column person.organisation_id is 'writes only this organisation''s network assets; null is the town hall';
comment on table plan_item is 'layer';
comment on column plan_step.version is 'of the item after the step';
comment on column plan_step.amount_som is 'of a contract, an act or a payment, all works together';
comment on table plan_variant is 'layer';
comment on table plan_work is 'layer';
comment on table planned_object is 'layer';
comment on table planting_site is 'layer';
comment on table power_line is 'layer';
comment on table programme is 'layer';
comment on table pump_station is 'layer network=water role=node';
comment on table quarter is 'layer';
comment on table railway is 'layer';
comment on table red_line is 'layer';
comment on table remark is 'layer';
comment on column remark_step.actor_name is 'what the person was called then';
comment on column remark_step.before is 'assignee, due date or text before the step; "after" holds assignee or due date after it';
comment on table road_section is 'layer';
comment on table service_connection is 'layer network=water role=fitting';
comment on table sewer_junction is 'layer network=sewer role=node';
comment on table sewer_pipe is 'layer network=sewer role=link';
comment on table sidewalk is 'layer';
comment on table species is 'layer';
comment on table street is 'layer';
comment on table street_light is 'layer';
comment on table tariff is 'layer';
comment on table telecom_line is 'layer';
comment on column token.roles is 'what the token may be at most: it never has a role that its owner has lost';
comment on table tree is 'layer';
comment on table unit_price is 'layer';
comment on table water_junction is 'layer network=water role=node';
comment on table water_main is 'layer network=water role=link';
comment on table water_source is 'layer network=water role=node';
comment on table water_system_data is 'layer';
comment on table water_tank is 'layer network=water role=node';
comment on table water_valve is 'layer network=water role=fitting';
comment on table water_volume is 'layer';
comment on table water_zone is 'layer';
