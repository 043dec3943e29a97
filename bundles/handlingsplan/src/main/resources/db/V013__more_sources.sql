-- A goal or an activity can be tied to words after it was written, and to words of several answers: a source is a row of its
-- own now.
create table plan_made_from (
    id bigint primary key,
    row_id bigint not null,
    plan_id bigint not null references plan_plan (id),
    part text not null,
    -- Points at the words where they were said; only the dialogue knows how.
    ref text not null,
    words text not null,
    question text not null,
    -- '' when it is not known.
    day text not null,
    -- The names of those that were present, one a line.
    parties text not null,
    -- 'yes' when the row stood in the plan before; '' when it was made of the words, and in a copy.
    tied text not null,
    -- Sent along by whoever asks, so that asking twice makes one; '' in a copy.
    request text not null,
    made_at bigint not null,
    made_by text not null,
    unique (row_id, ref)
);

insert into plan_made_from (id, row_id, plan_id, part, ref, words, question, day, parties, tied, request, made_at, made_by)
select row_id, row_id, plan_id, part, ref, words, question, day, parties, '', request, made_at, made_by from plan_source;

drop table plan_source;

create index plan_made_from_by_plan on plan_made_from (plan_id);
create index plan_made_from_by_ref on plan_made_from (ref);
create unique index plan_made_from_by_request on plan_made_from (request) where request <> '';
