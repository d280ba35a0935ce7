-- Permits to open the ground. The layer's row is what holds now; what was known, signed and done stands behind it.

create table dig_permit (
  state text not null check (state in (
    'requested', 'issued', 'opened', 'restored', 'accepted', 'refused', 'cancelled')),
  street_id uuid references street (id) deferrable initially deferred,
  applicant_id uuid references organisation (id) deferrable initially deferred,
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
  check (applicant_id is not null or applicant is not null),
  constraint works_in_order check (ends_on >= starts_on),
  constraint due_in_order check (restoration_due_on >= ends_on),
  constraint restored_in_order check (restored_on >= opened_on),
  constraint accepted_in_order check (accepted_on >= restored_on)
);
select layer_table('dig_permit', geometry => 'Polygon', search => '{code,applicant,reason}');
create index on dig_permit (starts_on);
create index on dig_permit (street_id);
-- A permit is no thing of the ground: the year slider must not hide what is open today.
alter table dig_permit alter column valid_from set default '1900-01-01';

-- Numbers of a year's permits are given once.
create table dig_permit_number (
  year integer primary key,
  last integer not null check (last > 0)
);

-- Which layers were asked when the permit was requested: what they did not hold is not known, and may be there.
create table dig_permit_asked (
  permit_id uuid not null references feature (id),
  layer text not null,
  primary key (permit_id, layer)
);

-- What lay within five metres then, as it was called then.
create table dig_permit_known (
  permit_id uuid not null references feature (id),
  layer text not null,
  row_id uuid not null references feature (id),
  code text,
  distance_m double precision not null check (distance_m >= 0),
  owner_id uuid,
  primary key (permit_id, row_id)
);

-- Who must agree before the ground is opened. Without an owner: somebody of the town hall finds out whose it is.
create table dig_permit_sign_off (
  id uuid primary key,
  permit_id uuid not null references feature (id),
  owner_id uuid,
  owner_ky text not null,
  owner_ru text not null,
  owner_en text not null,
  signer text,
  signed_on date,
  signed_step uuid,
  unique nulls not distinct (permit_id, owner_id),
  check ((signer is null) = (signed_on is null))
);

create table dig_permit_step (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  permit_id uuid not null references feature (id),
  version integer not null check (version > 0),
  at timestamptz not null,
  happened_on date,
  actor text not null,
  actor_name text not null,
  action text not null check (action in (
    'create', 'comment', 'sign', 'change', 'issue', 'refuse', 'cancel', 'open', 'restore', 'accept', 'return')),
  from_state text,
  to_state text,
  text text,
  "before" text,
  "after" text
);
create index on dig_permit_step (permit_id, seq);
comment on column dig_permit_step.version is 'of the permit after the step';

create function keep_dig_permit_steps() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'a step of a permit is neither changed nor taken out' using errcode = 'restrict_violation';
end $$;
create trigger keep_dig_permit_steps before update or delete or truncate on dig_permit_step
  for each statement execute function keep_dig_permit_steps();
