create table identity_installation (
    name text primary key,
    value text not null
);

create table identity_unit (
    id text primary key,
    kind text not null,
    name text not null,
    short_name text not null,
    parent text references identity_unit (id),
    party_kind text,
    code text
);

create table identity_unit_part (
    unit_id text not null references identity_unit (id),
    part_id text not null references identity_unit (id),
    place integer not null,
    primary key (unit_id, part_id)
);

create table identity_account (
    id bigint primary key,
    name text not null,
    email text not null,
    email_key text not null unique,
    title text not null,
    state text not null,
    password_hash text,
    created_at bigint not null,
    last_sign_in_at bigint
);

create table identity_membership (
    id bigint primary key,
    account_id bigint not null references identity_account (id),
    unit_id text not null,
    role text not null,
    from_day text not null,
    to_day text,
    party_id text
);

create index identity_membership_account on identity_membership (account_id);

create table identity_session (
    token_hash text primary key,
    account_id bigint not null references identity_account (id),
    group_id text,
    created_at bigint not null,
    seen_at bigint not null
);

create index identity_session_account on identity_session (account_id);

create table identity_invitation (
    account_id bigint primary key references identity_account (id),
    code_hash text not null unique,
    expires_at bigint not null
);

create table identity_attempt (
    subject text primary key,
    failures integer not null,
    began_at bigint not null
);
