-- The documents of the archive. What a person may correct stands first; the file and its text after.
create table archive_document (
    id bigint primary key,
    version bigint not null,
    title text not null,
    type text not null,
    year integer,
    association text,
    municipality text,
    registry_number text not null,
    scope text not null,
    confirmed integer not null,
    unit text not null,
    batch bigint not null,
    file_id text not null,
    file_name text not null,
    media_type text not null,
    size_bytes bigint not null,
    text_state text not null,
    reason text not null,
    page_count integer not null,
    uploaded_by text not null,
    uploaded_by_name text not null,
    uploaded_at bigint not null
);
create index archive_document_by_file on archive_document (file_id);
create index archive_document_by_batch on archive_document (batch);
create index archive_document_by_time on archive_document (uploaded_at);

-- The text, page by page. Numbers that look like personnummer are masked before it comes here.
create table archive_page (
    document_id bigint not null references archive_document (id),
    number integer not null,
    text text not null,
    primary key (document_id, number)
);

-- What the text says about the document, with the sentence it was taken from.
create table archive_suggestion (
    document_id bigint not null references archive_document (id),
    fact text not null,
    value text not null,
    rule text not null,
    sentence text not null,
    primary key (document_id, fact)
);

-- Where something that looks like a personnummer stood, masked; page 0 is the file's name.
create table archive_stop (
    document_id bigint not null references archive_document (id),
    page integer not null,
    place integer not null,
    masked text not null,
    primary key (document_id, page, place)
);
