-- A map and a version of it can be removed: removed is 'yes'. Both stay, and who did it and when is in the history.
alter table map_map add column removed text not null default '';
alter table map_version add column removed text not null default '';
