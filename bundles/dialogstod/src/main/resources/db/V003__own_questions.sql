-- What a group has added to a guide for itself: an overlay that survives every new version of the guide.
create table dialogue_own_question (
    id bigint primary key,
    version bigint not null,
    unit text not null,
    association text not null,
    guide text not null,
    area text not null,
    position integer not null,
    question text not null,
    wording text not null,
    help text not null,
    follow_ups text not null,
    steps integer not null,
    low text not null,
    high text not null,
    removed text not null,
    created_at bigint not null,
    created_by text not null,
    unique (unit, guide, question)
);
