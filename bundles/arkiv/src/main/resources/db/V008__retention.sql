-- Which retention class a person has confirmed for a document.
create table archive_retention (
    document_id bigint primary key references archive_document (id),
    class text not null,
    confirmed_by text not null,
    confirmed_at bigint not null
);

-- Disposals: one person proposes, another decides. What is disposed stands in the certificate, without content.
create table archive_disposal (
    id bigint primary key,
    association text not null,
    state text not null,
    documents integer not null,
    proposed_by text not null,
    proposed_by_name text not null,
    proposed_at bigint not null,
    decided_by_name text not null,
    decided_at bigint not null,
    -- the file of the certificate; '' until it is done
    certificate text not null
);

-- What a disposal is about; gone when it has been done or refused. A document is in one disposal at a time.
create table archive_disposal_item (
    document_id bigint primary key,
    disposal_id bigint not null references archive_disposal (id),
    class_name text not null,
    law text not null,
    type text not null,
    year text not null,
    due text not null,
    pages integer not null
);
create index archive_disposal_item_by_disposal on archive_disposal_item (disposal_id);

-- Files of documents that are gone, written in groups so that the note is no use of the file.
create table archive_leaving (
    file text primary key,
    known_at bigint not null
);
