-- The ground that every layer table stands on: change sets, versions, the registry of features, the network registry,
-- and layer_table(), which gives a table its common columns, indexes and triggers.
--
-- A layer's migration creates the table with its own columns only, then calls
--   select layer_table('water_main', geometry => 'LineString', network => 'water', role => 'link');
--   select layer_table('street', geometry => 'LineString', named => true, search => '{code,name_ky,name_ru,name_en}');
--   select layer_table('organisation', geometry => 'none', titled => true, search => '{code,title_ky,title_ru,title_en}');
-- and a later migration that adds, drops or renames a column of a layer ends with
--   select layer_columns_changed('water_main');
-- The organisation and plan_variant tables must exist before the first network or variant layer.

create extension if not exists postgis with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

create table setting (
  key text primary key,
  value jsonb not null
);

-- ө ү ң ё й are typed as о у н е и on keyboards without Kyrgyz letters.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  as $$ select translate(lower(value), 'өүңёй', 'оунеи') $$;

create table change_set (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  reason text,
  origin text not null check (origin in ('edit', 'import', 'undo', 'demo', 'migration')),
  undoes uuid references change_set (id),
  answer jsonb
);
create index on change_set (at desc);
create unique index one_undo_per_change on change_set (undoes);

-- Every row of every layer that is or was: remarks, faults and files hang on it and outlive the row.
create table feature (
  id uuid primary key,
  layer text not null,
  removed_at timestamptz
);

-- The triggers of a layer put every new row here, and nothing is ever taken out. So the tables of layers and
-- network_element need no foreign key to it: PostgreSQL would check and lock 20,000 features for an import.
create function keep_features() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'a feature outlives its row' using errcode = 'restrict_violation';
end $$;
create trigger keep_features before delete or truncate on feature for each statement execute function keep_features();

-- Written by triggers alone, which see to it that the change set and the feature are there: foreign keys to both would
-- nearly double what a version costs.
create table feature_version (
  seq bigint generated always as identity primary key,
  change_id uuid not null,
  layer text not null,
  id uuid not null,
  op text not null check (op in ('insert', 'update', 'remove')),
  version integer not null,
  at timestamptz not null,
  actor text not null,
  reason text,
  row jsonb not null,
  geom geometry,
  geom_before geometry
);
create index on feature_version (id, version);
create index on feature_version (change_id);
create index on feature_version (layer, seq);
comment on column feature_version.row is 'the row after an insert or update, and as it last was for a remove; without geometry';

-- Links end in nodes and fittings sit on links of their own network. The keys for that stand here, and not on the table
-- of each layer: PostgreSQL asks every table that refers to a row before it lets the row go, and there would be twenty.
create table network_element (
  id uuid primary key,
  network text not null check (network in ('water', 'sewer', 'heat', 'drainage')),
  role text not null check (role in ('node', 'link', 'fitting')),
  layer text not null,
  from_node uuid,
  to_node uuid,
  on_link uuid,
  geom geometry not null,
  node_role text not null generated always as ('node') stored,
  link_role text not null generated always as ('link') stored,
  unique (id, network, role),
  check ((role = 'link') = (from_node is not null and to_node is not null)),
  check ((role = 'fitting') = (on_link is not null)),
  constraint network_from_node foreign key (from_node, network, node_role)
    references network_element (id, network, role) deferrable initially deferred,
  constraint network_to_node foreign key (to_node, network, node_role)
    references network_element (id, network, role) deferrable initially deferred,
  constraint network_on_link foreign key (on_link, network, link_role)
    references network_element (id, network, role) deferrable initially deferred
);
create index on network_element (from_node) where from_node is not null;
create index on network_element (to_node) where to_node is not null;
create index on network_element (on_link) where on_link is not null;
create index on network_element using gist (geom);

-- Who writes, for which change. Raises for a write without an actor: current_setting answers '' after the first
-- transaction of a connection, so a plain null check would let an anonymous write through.
create function writing(what text) returns text
  language plpgsql stable
  set search_path from current
  as $$
declare
  value text := current_setting('shaar.' || what, true);
begin
  if coalesce(value, '') = '' then
    raise exception 'a layer row can only be written inside a change set (shaar.% is not set)', what
      using errcode = 'insufficient_privilege';
  end if;
  return value;
end $$;

create function stamp_row() returns trigger
  language plpgsql
  set search_path from current
  as $$
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
end $$;

create function fill_lineage() returns trigger
  language plpgsql
  as $$
begin
  new.lineage_id := coalesce(new.lineage_id, new.id);
  return new;
end $$;

-- The three statement triggers of a layer, written for its present columns.
create function layer_columns_changed(layer text) returns void
  language plpgsql
  set search_path from current
  as $$
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
end $$;

create function layer_table(
  layer text,
  geometry text,
  network text default null,
  role text default null,
  named boolean default false,
  titled boolean default false,
  variants boolean default false,
  search text[] default '{code}'
) returns void
  language plpgsql
  set search_path from current
  as $$
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
end $$;
