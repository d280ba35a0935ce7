create table bus_stop (
  kind text not null check (kind in ('bus', 'minibus')),
  platform_m double precision check (platform_m between 0 and 100),
  shelter boolean,
  street_id uuid references street (id) deferrable initially deferred
);
select layer_table('bus_stop', geometry => 'Point', named => true, search => '{code,name_ky,name_ru,name_en}');
create index on bus_stop (street_id);
