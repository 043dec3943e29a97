-- The last event's number. One row; whoever publishes holds it until the commit.
create table storage_head (number bigint not null);
insert into storage_head (number) values (0);

-- The next row id that nobody has had.
create table storage_id (next bigint not null);
insert into storage_id (next) values (1);

-- Everything that happened: the log that listeners follow and the audit trail that people read.
create table storage_event (
    number bigint primary key,
    name text not null,
    about_kind text not null,
    about_id text not null,
    scope text not null,
    summary text not null,
    by_id text not null,
    by_name text not null,
    at bigint not null,
    payload text not null
);
create index storage_event_about on storage_event (about_kind, about_id, number);
create index storage_event_scope on storage_event (scope, number);

-- How far each listener has come, and what it could not take.
create table storage_cursor (
    listener text primary key,
    number bigint not null
);
create table storage_parked (
    listener text not null,
    number bigint not null references storage_event (number),
    reason text,
    attempts integer not null,
    again integer not null,
    at bigint not null,
    primary key (listener, number)
);

-- What saved rows said before.
create table storage_history (
    id bigint primary key,
    schema_name text not null,
    object_kind text not null,
    object_id text not null,
    version bigint not null,
    column_name text not null,
    before_text text,
    after_text text,
    by_id text not null,
    by_name text not null,
    at bigint not null
);
create index storage_history_object on storage_history (object_kind, object_id, at);

-- Long work.
create table storage_job (
    id bigint primary key,
    kind text not null,
    input text not null,
    scope text not null,
    state text not null,
    done integer not null,
    total integer not null,
    sentence text,
    by_id text not null,
    by_name text not null,
    started_at bigint not null,
    ended_at bigint
);
create index storage_job_state on storage_job (state, kind);
