-- The words that a goal or an activity was made from. All of them stand here, so that they can be read whatever happens to
-- the answer they came out of. Copies of the row in other plans carry their source along.
create table plan_source (
    row_id bigint primary key,
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
    -- Sent along by whoever asks, so that asking twice makes one; '' in a copy.
    request text not null,
    made_at bigint not null,
    made_by text not null
);

create index plan_source_by_plan on plan_source (plan_id);
create index plan_source_by_ref on plan_source (ref);
create unique index plan_source_by_request on plan_source (request) where request <> '';
