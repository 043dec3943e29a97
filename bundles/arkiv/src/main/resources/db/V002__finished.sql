-- What features have finished and put here themselves, by the feature's own key, so that nothing comes in twice.
create table archive_finished (
    source text primary key,
    document_id bigint not null references archive_document (id)
);
