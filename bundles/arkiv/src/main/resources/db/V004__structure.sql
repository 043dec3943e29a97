-- Which edition of what a finished document is; the highest number is the one that holds.
alter table archive_finished add column series text not null default '';
alter table archive_finished add column edition integer not null default 0;
create index archive_finished_by_series on archive_finished (series, edition);

-- What a document says, as data: given by the feature that finished it. An empty value is '', never null.
create table archive_structure (
    document_id bigint primary key references archive_document (id),
    period text not null,
    made_at bigint not null
);

create table archive_goal (
    document_id bigint not null references archive_document (id),
    place integer not null,
    area text not null,
    wording text not null,
    measure text not null,
    baseline text not null,
    target text not null,
    due text not null,
    -- one of the six outcomes, and what is said of it in the document's own words
    outcome text not null,
    said text not null,
    sentence text not null,
    page integer not null,
    primary key (document_id, place)
);
create index archive_goal_by_outcome on archive_goal (outcome);

create table archive_activity (
    document_id bigint not null references archive_document (id),
    goal integer not null,
    place integer not null,
    wording text not null,
    -- names of parties, one a line
    parties text not null,
    due text not null,
    status text not null,
    primary key (document_id, goal, place)
);

-- Areas, target groups and parties in the document's own words; a party with its unit.
create table archive_stated (
    document_id bigint not null references archive_document (id),
    kind text not null,
    place integer not null,
    words text not null,
    unit text not null,
    primary key (document_id, kind, place)
);

-- Numbers of participants and money, with their sentence.
create table archive_figure (
    document_id bigint not null references archive_document (id),
    place integer not null,
    kind text not null,
    amount text not null,
    unit text not null,
    about text not null,
    sentence text not null,
    page integer not null,
    primary key (document_id, place)
);
