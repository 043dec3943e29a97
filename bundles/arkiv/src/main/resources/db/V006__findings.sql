-- By which rules a document was read for what it says, so that better rules read it again; also what two who decide about
-- the same document wait for each other at.
create table archive_reading (
    document_id bigint primary key references archive_document (id),
    rules integer not null,
    read_at bigint not null
);

-- What a document says, one thing a row: found by the rules or added by a person, and what people have decided about it. What
-- is confirmed is written to archive_structure and the tables under it. An empty value is '', never null.
create table archive_finding (
    id bigint primary key,
    document_id bigint not null references archive_document (id),
    version bigint not null,
    place integer not null,
    kind text not null,
    words text not null,
    ref text not null,
    amount text not null,
    outcome text not null,
    wording text not null,
    area text not null,
    -- what the rules first called it, so that they know it again when a person has corrected it
    found_key text not null,
    rule text not null,
    page integer not null,
    start_at integer not null,
    end_at integer not null,
    sentence text not null,
    state text not null,
    decided_by_name text not null,
    decided_at bigint
);
create index archive_finding_by_document on archive_finding (document_id, place);
create index archive_finding_by_state on archive_finding (state, kind);

-- The finding a goal was confirmed from, which leads to its sentence; 0 when a feature gave it.
alter table archive_goal add column finding bigint not null default 0;
