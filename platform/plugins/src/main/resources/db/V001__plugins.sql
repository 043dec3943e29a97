create table plugin_installed (
    id bigint primary key,
    plugin text not null unique,
    name text not null,
    version text not null,
    file text not null,
    shipped integer not null,
    present integer not null,
    previous_version text,
    previous_file text,
    previous_shipped integer not null,
    seen_version text,
    seen_file text,
    changed_at bigint not null,
    changed_by text not null
);

create table plugin_stage (
    id bigint primary key,
    file text not null,
    made_at bigint not null
);
