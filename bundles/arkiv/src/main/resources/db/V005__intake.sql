-- A document is held until its uploader has looked it over and published it: nobody else sees it before that.
alter table archive_document add column held integer not null default 0;
-- Why a document has no text, as the name of the reason; empty when it has.
alter table archive_document add column fault text not null default '';
update archive_document set fault = 'NO_TEXT'
where text_state = 'UNREADABLE' and reason like 'Filen innehåller ingen text%';
create index archive_document_by_fault on archive_document (fault);
create index archive_document_by_registry_number on archive_document (registry_number);

-- What was uploaded at one time, and when it was published; 0 while it is looked over.
create table archive_import (
    id bigint primary key,
    uploaded_by text not null,
    uploaded_at bigint not null,
    published_at bigint not null
);

-- Every file of an upload: the document it became, or why it became none.
create table archive_import_file (
    import_id bigint not null references archive_import (id),
    place integer not null,
    name text not null,
    document_id bigint references archive_document (id),
    fault text not null,
    left_out integer not null,
    primary key (import_id, place)
);
create index archive_import_file_by_document on archive_import_file (document_id);

-- What tells texts apart that say nearly the same: sixty-four numbers of each, and the bands they are looked up by.
create table archive_likeness (
    document_id bigint primary key references archive_document (id),
    numbers text not null
);
create table archive_likeness_band (
    document_id bigint not null references archive_document (id),
    band bigint not null,
    primary key (document_id, band)
);
create index archive_likeness_band_by_band on archive_likeness_band (band);

-- Editions of what people upload stand in archive_finished too: their series begins with "document.".
create index archive_finished_by_document on archive_finished (document_id);
