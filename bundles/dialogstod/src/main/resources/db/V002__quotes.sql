-- Words of an answer that became something in a plan. What stands in the plan also keeps these words itself; what stands here
-- is how to come back to them. Deleting or changing the answer never takes a quote away.
create table dialogue_quote (
    id bigint primary key,
    round_id bigint not null references dialogue_round (id),
    question_id bigint not null references dialogue_question (id),
    answer_id bigint not null references dialogue_answer (id),
    answer_version bigint not null,
    -- From and to in the text of that version, in UTF-16 units, as Java and the page count.
    begins integer not null,
    ends integer not null,
    words text not null,
    day text not null,
    -- The parties that were present, one a line.
    parties text not null,
    -- GOAL or ACTIVITY, and where it was put first; where it stands now is the plan's to say.
    target text not null,
    plan_id bigint not null,
    area text not null,
    -- Sent along by whoever asks, so that asking twice makes one.
    request text not null unique,
    made_at bigint not null,
    made_by text not null
);

create index dialogue_quote_by_answer on dialogue_quote (answer_id);
create index dialogue_quote_by_round on dialogue_quote (round_id);
