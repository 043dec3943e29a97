-- Whether every party must approve the plan before it is adopted, as the template said.
alter table plan_plan add column approval integer not null default 0;

-- A plan that revises an adopted one.
create table plan_revision (
    plan_id bigint primary key references plan_plan (id),
    of_plan bigint not null unique references plan_plan (id),
    of_number integer not null
);

-- The row that a row of a revision was in the plan where it was first written.
create table plan_origin (
    row_id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    root bigint not null
);

create index plan_origin_by_plan on plan_origin (plan_id);

-- A time that a plan was sent to its parties: what they got, and how it ended.
create table plan_round (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    number integer not null,
    state text not null,
    paper text not null,
    message text not null,
    sent_at bigint not null,
    sent_by text not null,
    ended_at bigint,
    unique (plan_id, number)
);

-- A party's answer in a round; an empty value is '', as everywhere in a plan.
create table plan_approval (
    id bigint primary key,
    round_id bigint not null references plan_round (id),
    position integer not null,
    party text not null,
    answer text not null,
    name text not null,
    day text not null,
    noted_by text not null,
    page text not null,
    comment text not null,
    unique (round_id, party)
);
