-- A group meets, goes through what is open in its plans and leaves minutes. What is said of a goal or an activity also
-- changes the plan's own row; what stands here is what the minutes say. An empty value is '', never null; a moment that
-- has not come is 0.

create table plan_meeting (
    id bigint primary key,
    version bigint not null,
    -- Counts every change anywhere in the meeting; finishing compares it with what the person saw.
    changes bigint not null,
    unit text not null,
    association text not null,
    status text not null,
    title text not null,
    day text not null,
    starts text not null,
    ends text not null,
    place text not null,
    started_at bigint not null,
    finished_at bigint not null,
    created_at bigint not null,
    created_by text not null
);

create index plan_meeting_by_unit on plan_meeting (unit, day);

create table plan_meeting_plan (
    meeting_id bigint not null references plan_meeting (id),
    plan_id bigint not null references plan_plan (id),
    primary key (meeting_id, plan_id)
);

create table plan_meeting_person (
    id bigint primary key,
    meeting_id bigint not null references plan_meeting (id),
    position integer not null,
    version bigint not null,
    name text not null,
    title text not null,
    party text not null,
    kind text not null,
    presence text not null
);

create index plan_meeting_person_by_meeting on plan_meeting_person (meeting_id);

-- Goals and activities are written here when the meeting starts, so that the agenda keeps its order while the plan
-- changes; own items when somebody adds them.
create table plan_meeting_item (
    id bigint primary key,
    meeting_id bigint not null references plan_meeting (id),
    position integer not null,
    version bigint not null,
    kind text not null,
    plan_id bigint not null,
    -- The goal or the activity; an own item's own id.
    row_id bigint not null,
    area text not null,
    wording text not null,
    late integer not null,
    status_before text not null,
    note_before text not null,
    status text not null,
    said text not null,
    decision text not null,
    handled_at bigint not null,
    handled_by text not null,
    carried_from bigint not null,
    carried_to bigint not null,
    created_by text not null,
    unique (meeting_id, kind, row_id)
);

create index plan_meeting_item_by_row on plan_meeting_item (kind, row_id);

create table plan_meeting_minutes (
    id bigint primary key,
    meeting_id bigint not null references plan_meeting (id),
    number integer not null,
    reason text not null,
    pdf text not null,
    docx text not null,
    finished_at bigint not null,
    finished_by text not null,
    unique (meeting_id, number)
);

create table plan_meeting_convener (
    id bigint primary key,
    unit text not null,
    party text not null,
    person text not null,
    starts text not null,
    created_at bigint not null,
    created_by text not null,
    unique (unit, starts)
);

create table plan_meeting_wheel (
    id bigint primary key,
    unit text not null unique,
    version bigint not null,
    review text not null
);

-- How a goal stands, as the group says it at its meetings.
alter table plan_goal add column standing text not null default '';
alter table plan_goal add column standing_note text not null default '';
