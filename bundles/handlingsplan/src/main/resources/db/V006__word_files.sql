-- What stood in a Word file when it was fetched: the base that the file is compared with when it comes back.
create table plan_export (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    digest text not null,
    content text not null,
    made_at bigint not null,
    unique (plan_id, digest)
);

-- What a returned Word file says, and what has been decided on it: one line for each proposal that is settled.
create table plan_return (
    id bigint primary key,
    plan_id bigint not null references plan_plan (id),
    export_id bigint not null references plan_export (id),
    file_name text not null,
    content text not null,
    decided text not null,
    returned_at bigint not null,
    returned_by text not null
);

create index plan_return_by_plan on plan_return (plan_id);
