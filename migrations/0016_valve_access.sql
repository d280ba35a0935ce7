-- A crew that finds no valve, or finds it under asphalt, says so: it can be turned by nobody until it is dug out.
alter table water_valve add column accessible boolean;
alter table heat_valve add column accessible boolean;
select layer_columns_changed('water_valve');
select layer_columns_changed('heat_valve');
