-- A move of a draft to a newer version of its template, with how the plan was built before it, so that it can go back.
create table plan_template_move (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    number integer not null,
    from_version text not null,
    to_version text not null,
    approval integer not null,
    moved_at bigint not null,
    moved_by text not null,
    -- 0 and '' while the plan has not gone back
    back_at bigint not null,
    back_by text not null,
    unique (plan_id, number)
);

create table plan_moved_section (
    move_id bigint not null references plan_template_move (id),
    id bigint not null,
    version bigint not null,
    section text not null,
    position integer not null,
    number text not null,
    title text not null,
    help text not null,
    kind text not null,
    required integer not null,
    blank text not null,
    reason text not null,
    refers text not null,
    -- what the section is called after the move; '' when it went away
    became text not null,
    primary key (move_id, id)
);

create table plan_moved_text (
    move_id bigint not null references plan_template_move (id),
    id bigint not null,
    version bigint not null,
    section text not null,
    field text not null,
    position integer not null,
    type text not null,
    label text not null,
    help text not null,
    required integer not null,
    most integer not null,
    choices text not null,
    value text not null,
    primary key (move_id, id)
);

create table plan_moved_goal (
    move_id bigint not null references plan_template_move (id),
    goal_id bigint not null,
    area text not null,
    primary key (move_id, goal_id)
);

-- Whether the group's plans have come to say who calls the meetings since it was handed over.
alter table plan_meeting_convener add column taken_over integer not null default 0;
