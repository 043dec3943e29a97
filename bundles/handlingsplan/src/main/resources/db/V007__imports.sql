-- A file that becomes a plan: what was read out of it waits here until a person has looked at it.
create table plan_import (
    id bigint primary key,
    version bigint not null,
    state text not null,
    owner text not null,
    template text not null,
    file_name text not null,
    file text not null,
    reason text not null,
    -- title, years, prioritised-years, convener, convener-from and convener-to, one a line
    facts text not null,
    plan_id bigint references plan_plan (id),
    created_at bigint not null,
    created_by text not null
);

create index plan_import_by_owner on plan_import (owner, state);
create index plan_import_by_plan on plan_import (plan_id);

-- Everything that stands in the file, piece by piece. What is not placed when the plan is made stays with the plan.
create table plan_import_piece (
    id bigint primary key,
    import_id bigint not null references plan_import (id),
    position integer not null,
    version bigint not null,
    kind text not null,
    section text not null,
    field text not null,
    source text not null,
    content text not null,
    fields text not null,
    under text not null,
    note text not null,
    question integer not null,
    -- a personnummer that stood in it, as it may be shown; empty for none
    masked text not null
);

create index plan_import_piece_by_import on plan_import_piece (import_id, position);

-- Forms that have made a plan, so that a second click finds the first one's.
create table plan_begun (
    form text primary key,
    plan_id bigint not null references plan_plan (id)
);
