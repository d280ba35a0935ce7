-- Remarks on the plan. The layer's row is the head of a thread; what was said, done and attached stands behind it.

create table remark (
  kind text not null check (kind in ('remark', 'proposal')),
  state text not null check (state in ('open', 'in_work', 'answered', 'resolved', 'rejected')),
  text text not null,
  answer text,
  author_name text not null,
  author_id uuid references person (id),
  assignee_name text,
  assignee_id uuid references person (id),
  due_on date,
  about text,
  plan_variant_id uuid references plan_variant (id) deferrable initially deferred
);
select layer_table('remark', geometry => 'Point', search => '{code,text,author_name}');
create index on remark (plan_variant_id);
-- A remark is no thing of the ground: the year slider must not hide what is said today about the plan of another year.
alter table remark alter column valid_from set default '1900-01-01';

-- Numbers are given once: a year's next one does not depend on which remarks are there.
create table remark_number (
  year integer primary key,
  last integer not null check (last > 0)
);

-- Where a remark was made, with the geometry as it then was. A row that it is about may change, split or go.
create table remark_anchor (
  remark_id uuid primary key references feature (id),
  row_id uuid references feature (id),
  layer text,
  lineage_id uuid,
  variant_id uuid,
  geom geometry(Geometry, 4326) not null,
  check ((row_id is null) = (layer is null)),
  check ((lineage_id is null) = (variant_id is null))
);
create index on remark_anchor (layer);

-- Nothing is taken out: a step that its author has withdrawn is followed by a step that says so.
create table remark_step (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  remark_id uuid not null references feature (id),
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  action text not null check (action in (
    'create', 'comment', 'file', 'take', 'answer', 'resolve', 'reject', 'reopen', 'assign', 'due', 'withdraw'
  )),
  from_state text,
  to_state text,
  text text,
  "before" text,
  "after" text,
  of_step uuid references remark_step (id)
);
create index on remark_step (remark_id, seq);
create unique index on remark_step (of_step) where of_step is not null;
comment on column remark_step.actor_name is 'what the person was called then';
comment on column remark_step.before is 'assignee or due date before the step; "after" holds it after the step';

create table remark_file (
  id uuid primary key references remark_step (id),
  remark_id uuid not null references feature (id),
  file_id uuid not null references file (id),
  preview_id uuid references file (id),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  width_px integer,
  height_px integer
);
create index on remark_file (remark_id);

-- How far each person has read, so that it follows them to another computer.
create table remark_read (
  person_id uuid not null references person (id),
  remark_id uuid not null references feature (id),
  seq bigint not null,
  primary key (person_id, remark_id)
);
