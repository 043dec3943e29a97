-- What a förbund has written over the terms of the plugins, or added; one row per förbund and term.
create table term_own (
    id bigint primary key,
    version bigint not null,
    association text not null,
    term text not null,
    name text not null,
    abbreviations text not null,
    synonyms text not null,
    definition text not null,
    source text not null,
    valid_from text not null,
    valid_to text not null,
    reads_municipality text not null,
    reads_region text not null,
    reads_employment_service text not null,
    reads_social_insurance text not null,
    withdrawn text not null
);

create unique index term_own_once on term_own (association, term);

-- What the people of a förbund say to each other about a term.
create table term_comment (
    id bigint primary key,
    association text not null,
    term text not null,
    text text not null,
    by_id text not null,
    by_name text not null,
    written_at bigint not null,
    settled text not null
);

create index term_comment_by_term on term_comment (association, term);
