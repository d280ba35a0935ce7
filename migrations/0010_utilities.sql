-- Networks of other owners, drawn from their letters.

create table power_line (
  kind text check (kind in ('overhead', 'cable')),
  voltage_kv double precision check (voltage_kv between 0 and 1150),
  circuits integer check (circuits between 0 and 12),
  protection_zone_m double precision check (protection_zone_m between 0 and 100),
  owner_id uuid references organisation (id) deferrable initially deferred,
  owner_letter text,
  owner_letter_on date,
  remark text
);
select layer_table('power_line', geometry => 'LineString', search => '{code,owner_letter}');
create index on power_line (owner_id);

create table gas_pipe (
  pressure text check (pressure in ('low', 'medium', 'high')),
  diameter_mm integer check (diameter_mm between 10 and 3000),
  material text check (material in ('steel', 'pe')),
  laying text check (laying in ('buried', 'overhead')),
  depth_m double precision check (depth_m between 0 and 30),
  owner_id uuid references organisation (id) deferrable initially deferred,
  owner_letter text,
  owner_letter_on date
);
select layer_table('gas_pipe', geometry => 'LineString', search => '{code,owner_letter}');
create index on gas_pipe (owner_id);

create table telecom_line (
  medium text check (medium in ('copper', 'fibre', 'coaxial')),
  laying text check (laying in ('duct', 'buried', 'overhead')),
  ducts integer check (ducts between 0 and 48),
  depth_m double precision check (depth_m between 0 and 30),
  owner_id uuid references organisation (id) deferrable initially deferred,
  owner_letter text,
  owner_letter_on date,
  remark text
);
select layer_table('telecom_line', geometry => 'LineString', search => '{code,owner_letter}');
create index on telecom_line (owner_id);
