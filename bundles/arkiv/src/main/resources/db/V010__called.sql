-- What an insats that a document names is called today in the register; for everything else the words themselves. The words
-- stay as they stand in the document.
alter table archive_stated add column called text not null default '';
update archive_stated set called = words;
create index archive_stated_by_called on archive_stated (kind, called);
