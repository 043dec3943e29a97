-- The maps of a förbund, their dated versions, and what each version is put together from. Everything that people fill in is
-- text; what nobody has said is '', never null. A list of keys or ids has a space between. Nothing is deleted: removed is 'yes'.
create table map_map (
    id bigint primary key,
    version bigint not null,
    association text not null,
    scope text not null,
    title text not null,
    title_order text not null,
    purpose text not null,
    owner text not null,
    steering_group text not null,
    municipalities text not null,
    request text not null,
    created_at bigint not null,
    created_by text not null
);
create unique index map_map_request on map_map (association, request);
create index map_map_scope on map_map (scope, title_order);

-- changes counts every change in the version; kind: CURRENT, DESIRED
create table map_version (
    id bigint primary key,
    version bigint not null,
    map_id bigint not null references map_map (id),
    changes bigint not null,
    title text not null,
    kind text not null,
    day text not null,
    based_on bigint not null,
    request text not null,
    created_at bigint not null,
    created_by text not null
);
create unique index map_version_request on map_version (map_id, request);

create table map_party (
    id bigint primary key,
    version bigint not null,
    version_id bigint not null references map_version (id),
    item_key text not null,
    position int not null,
    removed text not null,
    request text not null,
    created_at bigint not null,
    created_by text not null,
    name text not null,
    short_name text not null,
    kind text not null,
    unit text not null
);
create unique index map_party_key on map_party (version_id, item_key);

create table map_function (
    id bigint primary key,
    version bigint not null,
    version_id bigint not null references map_version (id),
    item_key text not null,
    position int not null,
    removed text not null,
    request text not null,
    created_at bigint not null,
    created_by text not null,
    name text not null,
    party text not null,
    unit_part text not null,
    level text not null,
    municipalities text not null
);
create unique index map_function_key on map_function (version_id, item_key);

-- seats: the functions that sit in it, as key*people
create table map_forum (
    id bigint primary key,
    version bigint not null,
    version_id bigint not null references map_version (id),
    item_key text not null,
    position int not null,
    removed text not null,
    request text not null,
    created_at bigint not null,
    created_by text not null,
    name text not null,
    level text not null,
    status text not null,
    purpose text not null,
    benefit text not null,
    benefit_for text not null,
    works text not null,
    must_change text not null,
    gain text not null,
    gain_for text not null,
    owner text not null,
    steering_group text not null,
    times text not null,
    minutes text not null,
    basis text not null,
    basis_text text not null,
    basis_from text not null,
    basis_until text not null,
    target_groups text not null,
    transitions text not null,
    municipalities text not null,
    seats text not null
);
create unique index map_forum_key on map_forum (version_id, item_key);
create index map_forum_until on map_forum (basis_until);

create table map_transition (
    id bigint primary key,
    version bigint not null,
    version_id bigint not null references map_version (id),
    item_key text not null,
    position int not null,
    removed text not null,
    request text not null,
    created_at bigint not null,
    created_by text not null,
    name text not null,
    what text not null,
    age_from text not null,
    age_to text not null,
    parties text not null
);
create unique index map_transition_key on map_transition (version_id, item_key);

create table map_finding (
    id bigint primary key,
    version bigint not null,
    version_id bigint not null references map_version (id),
    item_key text not null,
    position int not null,
    removed text not null,
    request text not null,
    created_at bigint not null,
    created_by text not null,
    finding text not null,
    source text not null,
    learned_from text not null,
    day text not null,
    about text not null
);
create unique index map_finding_key on map_finding (version_id, item_key);
