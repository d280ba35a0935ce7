-- Who may sign in. Passwords are argon2id; every other secret is kept as its sha256 only, so that neither the database
-- nor its journal nor a backup lets anybody in.

create table person (
  id uuid primary key,
  login text not null,
  name text not null,
  password_hash text,
  roles text[] not null check (
    roles <@ array['crew', 'dispatcher', 'engineer', 'planner', 'clerk', 'finance', 'council', 'quarter_head', 'admin']
    and cardinality(roles) > 0
  ),
  -- An organisation that is removed from the register keeps its people, so this points to the registry of features.
  organisation_id uuid references feature (id),
  demo boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null,
  created_by text not null
);
-- Алтынай and алтынаи are one login: nobody can pose as another person by a look-alike letter.
create unique index person_login on person (fold(login));
comment on column person.password_hash is 'argon2id; null until the person has used the one-time link';
comment on column person.organisation_id is 'writes only this organisation''s network assets; null is the town hall';

create table one_time_link (
  secret_hash text primary key,
  person_id uuid not null references person (id),
  purpose text not null check (purpose in ('invite', 'reset', 'first_admin')),
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on one_time_link (person_id);

create table session (
  id uuid primary key,
  secret_hash text not null unique,
  person_id uuid not null references person (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text,
  ip text
);
create index on session (person_id);

create table token (
  id uuid primary key,
  secret_hash text not null unique,
  person_id uuid not null references person (id),
  name text not null,
  roles text[] not null check (cardinality(roles) > 0),
  read_only boolean not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_at timestamptz
);
create index on token (person_id);
comment on column token.roles is 'what the token may be at most: it never has a role that its owner has lost';

create table person_event (
  seq bigint generated always as identity primary key,
  person_id uuid not null references person (id),
  at timestamptz not null,
  actor text not null,
  action text not null check (action in (
    'created', 'changed', 'disabled', 'enabled', 'link_made', 'password_set', 'token_made', 'token_revoked'
  )),
  detail jsonb
);
create index on person_event (person_id, seq);

-- Every process keeps who is signed in for some seconds; a right that was taken away must not live that long.
create function access_changed() returns trigger
  language plpgsql
  set search_path from current
  as $$
begin
  perform pg_notify(current_schema() || '_session', '');
  return null;
end $$;

create trigger access_changed after update of login, name, roles, organisation_id, disabled_at on person
  for each statement execute function access_changed();
create trigger access_changed after delete on session
  for each statement execute function access_changed();
create trigger access_changed after update of revoked_at, roles, read_only on token
  for each statement execute function access_changed();
