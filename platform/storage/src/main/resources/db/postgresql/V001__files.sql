-- Files by their checksum, in pieces of a mebibyte. Only PostgreSQL has these; SQLite has a folder.
create table storage_file_name (
    sha256 text primary key,
    size bigint not null
);
create table storage_file_piece (
    sha256 text not null references storage_file_name (sha256),
    number integer not null,
    content bytea not null,
    primary key (sha256, number)
);
