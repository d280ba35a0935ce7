-- The yearly plan of street improvement. The layer's row is what holds now; works, shares, money, decisions and files
-- stand behind it.

alter table unit_price drop constraint unit_price_work_check;
alter table unit_price add check (work in (
  'road', 'sidewalk', 'crossing', 'lighting', 'drainage', 'greening', 'water', 'sewer', 'heating'));
alter table unit_price add column renews_surface boolean;
select layer_columns_changed('unit_price');

create table plan_item (
  street_id uuid not null references street (id) deferrable initially deferred,
  plan_year integer not null check (plan_year between 1800 and 2200),
  stage text not null check (stage in (
    'proposed', 'draft', 'approved', 'adjusted', 'tender', 'contracted', 'in_work', 'accepted', 'warranty')),
  main_work text check (main_work in (
    'road', 'sidewalk', 'crossing', 'lighting', 'drainage', 'greening', 'water', 'sewer', 'heating')),
  reason text,
  from_chainage_m double precision check (from_chainage_m >= 0),
  to_chainage_m double precision check (to_chainage_m >= 0),
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
  check (to_chainage_m > from_chainage_m),
  check (warranty_until >= accepted_on)
);
select layer_table('plan_item', geometry => 'LineString', search => '{code,reason}');
create index on plan_item (plan_year);
create index on plan_item (street_id);
-- A plan is no thing of the ground: the year slider must not hide what is planned.
alter table plan_item alter column valid_from set default '1900-01-01';

create table plan_work (
  item_id uuid not null references plan_item (id) deferrable initially deferred,
  work text not null check (work in (
    'road', 'sidewalk', 'crossing', 'lighting', 'drainage', 'greening', 'water', 'sewer', 'heating')),
  quantity double precision check (quantity between 0 and 10000000),
  unit text check (unit in ('m', 'm2', 'm3', 'piece')),
  quantity_basis text check (quantity_basis in ('measured', 'entered')),
  unit_price_id uuid references unit_price (id) deferrable initially deferred,
  price_som_per_unit numeric(14,4) check (price_som_per_unit >= 0),
  price_year integer check (price_year between 1800 and 2200),
  renews_surface boolean,
  estimate_som bigint,
  approved_som bigint,
  adjusted_som bigint,
  contract_som bigint,
  accepted_som bigint,
  paid_som bigint
);
select layer_table('plan_work', geometry => 'none', search => '{code}');
create index on plan_work (item_id);
create index on plan_work (unit_price_id);
alter table plan_work alter column valid_from set default '1900-01-01';

-- Numbers of a year's items are given once.
create table plan_number (
  plan_year integer primary key,
  last integer not null check (last > 0)
);

-- Which source pays how much of an item; a street that is more than proposed has a hundred percent of them.
create table plan_share (
  item_id uuid not null references plan_item (id) deferrable initially deferred,
  funding_source_id uuid not null references funding_source (id) deferrable initially deferred,
  percent numeric(5,2) not null check (percent > 0 and percent <= 100),
  primary key (item_id, funding_source_id)
);
create index on plan_share (funding_source_id);

-- How much of a street's corridor lies in which quarter; null is outside of all. Its amounts are split by it.
create table plan_quarter (
  item_id uuid not null references plan_item (id) deferrable initially deferred,
  quarter_id uuid references quarter (id) deferrable initially deferred,
  area_m2 double precision not null check (area_m2 > 0),
  unique nulls not distinct (item_id, quarter_id)
);
create index on plan_quarter (quarter_id);

-- Which network rows a renewal replaces.
create table plan_asset (
  work_id uuid not null references plan_work (id) deferrable initially deferred,
  asset_id uuid not null references feature (id),
  asset_layer text not null,
  primary key (work_id, asset_id)
);
create index on plan_asset (asset_id);

-- The council's decision on a year, made once; the file is what it decided on.
create table plan_approval (
  plan_year integer primary key check (plan_year between 1800 and 2200),
  id uuid not null unique,
  resolution_number text not null,
  decided_on date not null,
  votes_for integer not null check (votes_for >= 0),
  votes_against integer not null check (votes_against >= 0),
  votes_abstained integer not null check (votes_abstained >= 0),
  file_id uuid references file (id),
  synthetic boolean not null default false,
  at timestamptz not null,
  actor text not null,
  actor_name text not null
);

-- What an approved year was changed by, in its order.
create table plan_amendment (
  id uuid primary key,
  plan_year integer not null references plan_approval (plan_year),
  number integer not null check (number > 0),
  item_id uuid not null references feature (id),
  reason text not null,
  resolution_number text,
  adjusted_by_som bigint not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  unique (plan_year, number)
);

create table plan_step (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  item_id uuid not null references feature (id),
  version integer not null check (version > 0),
  at timestamptz not null,
  happened_on date,
  actor text not null,
  actor_name text not null,
  action text not null check (action in (
    'create', 'edit', 'amend', 'comment', 'file', 'draft', 'return', 'approve', 'tender', 'contract', 'start', 'accept',
    'pay', 'warrant')),
  from_stage text,
  to_stage text,
  text text,
  document text,
  amount_som bigint,
  "before" text,
  "after" text
);
create index on plan_step (item_id, seq);
comment on column plan_step.version is 'of the item after the step';
comment on column plan_step.amount_som is 'of a contract, an act or a payment, all works together';

create function keep_plan_steps() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'a step of a plan is neither changed nor taken out' using errcode = 'restrict_violation';
end $$;
create trigger keep_plan_steps before update or delete or truncate on plan_step
  for each statement execute function keep_plan_steps();

-- Acts and payments, each to the works that they are for: amounts of an item are their sums.
create table plan_money (
  step_id uuid not null references plan_step (id),
  work_id uuid not null references plan_work (id) deferrable initially deferred,
  phase text not null check (phase in ('contract', 'accepted', 'paid')),
  amount_som bigint not null,
  primary key (step_id, work_id)
);
create index on plan_money (work_id);

create table plan_file (
  id uuid primary key references plan_step (id),
  item_id uuid not null references feature (id),
  file_id uuid not null references file (id),
  preview_id uuid references file (id),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  taken text not null default 'other' check (taken in ('before', 'after', 'other')),
  width_px integer,
  height_px integer
);
create index on plan_file (item_id);

-- A conflict between works under one street that somebody has answered for.
create table dig_exemption (
  id uuid primary key,
  conflict_key text not null,
  reason_code text not null check (reason_code in (
    'emergency', 'new_connection', 'law', 'safety', 'no_other_way', 'trenchless', 'other')),
  reason text not null,
  signer text not null,
  signed_on date not null,
  withdrawn_at timestamptz,
  at timestamptz not null,
  actor text not null,
  actor_name text not null
);
create unique index on dig_exemption (conflict_key) where withdrawn_at is null;
comment on column dig_exemption.conflict_key is 'the rule and the ids of both sides, as calculated';
