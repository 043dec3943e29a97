-- When a document could last be found anew: its text was read, or it was published or let through. What came before this was
-- kept was found when it came; 0 for what has not been found yet.
alter table archive_document add column found_at bigint not null default 0;
update archive_document set found_at = uploaded_at;
create index archive_document_by_found on archive_document (found_at);
