-- The searches that a person keeps: words and choices as the address has them. Nobody else sees them.
create table archive_saved_search (
    id bigint primary key,
    owner bigint not null,
    name text not null,
    search text not null,
    made_at bigint not null,
    -- what came before this has been seen
    looked_at bigint not null
);
create index archive_saved_search_by_owner on archive_saved_search (owner);
