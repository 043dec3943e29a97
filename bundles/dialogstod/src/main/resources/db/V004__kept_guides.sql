-- Guides that were taken in from a file, for a förbund or a group. A guide keeps every version that was taken in; number says
-- which one is offered.
create table dialogue_guide (
    id bigint primary key,
    version bigint not null,
    unit text not null,
    association text not null,
    -- As the file calls it.
    guide text not null,
    number integer not null,
    -- 'yes' when it is no longer offered.
    removed text not null,
    created_at bigint not null,
    created_by text not null,
    unique (unit, guide)
);

create table dialogue_guide_version (
    guide_id bigint not null references dialogue_guide (id),
    number integer not null,
    title text not null,
    -- The version that stands in the file.
    guide_version integer not null,
    -- The file itself.
    content text not null,
    taken_in_at bigint not null,
    taken_in_by text not null,
    primary key (guide_id, number)
);

-- What the area was called when the question was written; its heading if the guide leaves the area out one day.
alter table dialogue_own_question add column area_title text not null default '';
