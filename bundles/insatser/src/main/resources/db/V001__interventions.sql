-- What the förbund has and had. An empty value is '', never null.
create table intervention_entry (
    id bigint primary key,
    version bigint not null,
    association text not null,
    scope text not null,
    name text not null,
    name_order text not null,
    status text not null,
    starts text not null,
    ends text not null,
    created_at bigint not null,
    created_by text not null
);

create index intervention_entry_by_scope on intervention_entry (scope, name_order);
create index intervention_entry_by_association on intervention_entry (association, name_order);
