-- When a file was last put, so that one who wants it gone leaves it to whoever is about to name it.
alter table storage_file_name add column put_at bigint not null default 0;
