-- What leaves the server: letters, addresses that open without sign-in, and how often a person is reminded.

create table identity_letter (
    id bigint primary key,
    account_id bigint not null references identity_account (id),
    letter_key text not null,
    subject text not null,
    -- Emptied when the letter has gone, since it may hold a link that works once.
    plain text not null,
    html text not null,
    attachments text not null,
    state text not null,
    attempts integer not null,
    next_at bigint not null,
    claimed_until bigint not null,
    put_at bigint not null,
    changed_at bigint not null,
    reason text not null,
    unique (account_id, letter_key)
);

create index identity_letter_due on identity_letter (state, next_at);

create table identity_link (
    id bigint primary key,
    account_id bigint not null references identity_account (id),
    purpose text not null,
    unit_id text,
    token_hash text not null unique,
    made_at bigint not null,
    expires_at bigint,
    last_used_at bigint,
    revoked_at bigint
);

create index identity_link_account on identity_link (account_id);

create table identity_reminding (
    account_id bigint primary key references identity_account (id),
    often text not null
);

-- The last day a daily round was made, so that one of several servers makes it.
create table identity_round (
    name text primary key,
    day text not null
);
