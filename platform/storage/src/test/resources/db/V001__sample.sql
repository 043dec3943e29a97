-- Notes; the semicolon in this comment is not the end; nor is the one in the text below.
create table sample_note (
    id bigint primary key,
    version bigint not null,
    title text not null,
    body text,
    done integer not null default 0,
    weight double precision,
    day text default 'a;b'
);
create unique index sample_note_title on sample_note (title);

create table sample_tag (
    note bigint not null references sample_note (id),
    tag text not null,
    primary key (note, tag)
);
