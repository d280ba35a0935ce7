-- Photos of a permit: the place before it is opened, the open ground, the restored surface.

alter table dig_permit_step drop constraint dig_permit_step_action_check;
alter table dig_permit_step add constraint dig_permit_step_action_check check (action in (
  'create', 'comment', 'file', 'sign', 'change', 'issue', 'refuse', 'cancel', 'open', 'restore', 'accept', 'return'));

create table dig_permit_file (
  id uuid primary key references dig_permit_step (id),
  permit_id uuid not null references feature (id),
  file_id uuid not null references file (id),
  preview_id uuid references file (id),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  taken text not null check (taken in ('before', 'opened', 'restored')),
  width_px integer,
  height_px integer
);
create index on dig_permit_file (permit_id);
