-- Names of insatser and target groups are looked up by how they are written.
create index archive_stated_by_words on archive_stated (kind, words);
