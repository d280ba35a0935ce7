-- The water balance: volumes by the names of its table, how each was found, and what the system is like.

alter table water_volume drop constraint water_volume_component_check;
do $$
declare
  change uuid := gen_random_uuid();
  why text := 'names of the water balance';
begin
  if not exists (select from water_volume where component in ('intake', 'paid')) then
    return;
  end if;
  insert into change_set (id, at, actor, reason, origin) values (change, now(), 'migration', why, 'migration');
  perform set_config('shaar.' || key, value, true) from (values
    ('change_id', change::text), ('at', now()::text), ('actor', 'migration'), ('reason', why)) setting (key, value);
  update water_volume set component = case component when 'intake' then 'system_input_volume' else 'paid_volume' end
    where component in ('intake', 'paid');
  perform set_config('shaar.' || key, '', true)
    from (values ('change_id'), ('at'), ('actor'), ('reason')) setting (key);
end $$;
alter table water_volume add check (component in (
  'system_input_volume', 'billed', 'billed_metered', 'billed_unmetered', 'unbilled_metered', 'unbilled_unmetered',
  'unauthorised_consumption', 'customer_metering_inaccuracies', 'systematic_data_handling_errors',
  'mains_leakage', 'service_connection_leakage', 'tank_leakage_and_overflow', 'paid_volume'));
alter table water_volume add column method text check (method in ('meter', 'pump_hours', 'norm', 'estimate'));
alter table water_volume add column pump_hours double precision check (pump_hours between 0 and 1000000);
alter table water_volume add column pump_capacity_m3_h double precision
  check (pump_capacity_m3_h between 0 and 100000);
select layer_columns_changed('water_volume');

create table water_system_data (
  zone_id uuid references water_zone (id) deferrable initially deferred,
  year integer not null check (year between 1800 and 2200),
  datum text not null check (datum in (
    'mains_length', 'service_connections', 'private_pipe_length_average', 'average_pressure',
    'customer_meter_under_registration_percent')),
  value double precision not null check (value between 0 and 1000000000),
  ci95_percent double precision check (ci95_percent between 0 and 1000),
  data_grade integer check (data_grade between 1 and 10),
  mark text not null check (mark in ('strategy', 'sample', 'city')),
  remark text
);
select layer_table('water_system_data', geometry => 'none');
create index on water_system_data (zone_id);
alter table water_system_data add constraint one_datum
  unique nulls not distinct (zone_id, year, datum, mark) deferrable initially deferred;
