-- A plan holds a copy of its template: sections and texts are the plan's own from the first day.
-- Every group of fields that is saved together has a version of its own; an empty value is '', never null.

create table plan_plan (
    id bigint primary key,
    version bigint not null,
    -- Counts every change anywhere in the plan; adopting compares it with what the person saw.
    changes bigint not null,
    status text not null,
    association text not null,
    template text not null,
    template_version text not null,
    title text not null,
    years text not null,
    prioritised_years text not null,
    convener text not null,
    convener_from text not null,
    convener_to text not null,
    created_at bigint not null,
    created_by text not null,
    touched_at bigint not null,
    touched_by text not null
);

create table plan_owner (
    plan_id bigint not null references plan_plan (id),
    position integer not null,
    unit text not null,
    primary key (plan_id, unit)
);

create table plan_reader (
    plan_id bigint not null references plan_plan (id),
    scope text not null,
    primary key (plan_id, scope)
);

create index plan_reader_by_scope on plan_reader (scope, plan_id);

create table plan_section (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
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
    unique (plan_id, section)
);

create table plan_text (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
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
    unique (plan_id, section, field)
);

create table plan_goal (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    parent text not null,
    version bigint not null,
    wording text not null,
    measure text not null,
    baseline text not null,
    target text not null,
    due text not null,
    removed text not null,
    created_at bigint not null,
    created_by text not null
);

create index plan_goal_by_plan on plan_goal (plan_id);

create table plan_activity (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    parent text not null,
    version bigint not null,
    what text not null,
    party text not null,
    person text not null,
    starts text not null,
    due text not null,
    place text not null,
    status text not null,
    intervention text not null,
    note text not null,
    removed text not null,
    created_at bigint not null,
    created_by text not null
);

create index plan_activity_by_plan on plan_activity (plan_id);

create table plan_member (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    parent text not null,
    version bigint not null,
    name text not null,
    title text not null,
    party text not null,
    kind text not null,
    starts text not null,
    ends text not null,
    removed text not null,
    created_at bigint not null,
    created_by text not null
);

create index plan_member_by_plan on plan_member (plan_id);

create table plan_target_group (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    parent text not null,
    version bigint not null,
    name text not null,
    note text not null,
    removed text not null,
    created_at bigint not null,
    created_by text not null
);

create index plan_target_group_by_plan on plan_target_group (plan_id);

-- The order of children under one parent: ids with commas between, the removed ones too, so that what is put back
-- comes back to its place.
create table plan_order (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    parent text not null,
    version bigint not null,
    children text not null,
    unique (plan_id, parent)
);

create table plan_version (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    number integer not null,
    title text not null,
    snapshot text not null,
    paper text not null,
    adopted_at bigint not null,
    adopted_by text not null,
    unique (plan_id, number)
);
