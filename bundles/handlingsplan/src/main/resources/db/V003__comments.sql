-- What people say to each other about a goal, an activity or an area while they work. It is no part of the plan.
create table plan_comment (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    part text not null,
    row_id bigint not null,
    text text not null,
    by_id text not null,
    by_name text not null,
    written_at bigint not null,
    settled text not null
);

create index plan_comment_by_plan on plan_comment (plan_id, settled);

create table plan_mention (
    comment_id bigint not null references plan_comment (id),
    user_id text not null,
    name text not null,
    primary key (comment_id, user_id)
);

create index plan_mention_by_user on plan_mention (user_id);
