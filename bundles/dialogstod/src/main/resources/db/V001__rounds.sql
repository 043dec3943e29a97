-- A round is one time that a group talks a guide through. It holds a copy of the questions as they were worded, so that what
-- was answered stays readable under the words it answered. An empty value is '', never null; a moment that has not come is 0.

create table dialogue_round (
    id bigint primary key,
    version bigint not null,
    -- Counts every change anywhere in the round; open pages ask by it what is new.
    changes bigint not null,
    unit text not null,
    association text not null,
    title text not null,
    -- Plugin and id of the guide and the version that was copied; '' and 0 when the questions came out of an imported plan.
    guide text not null,
    guide_version integer not null,
    template text not null,
    -- The plan that the questions were imported with; 0 for none.
    plan_id bigint not null,
    status text not null,
    -- When the others see what was prepared: AT_OPENING or AT_ONCE.
    showing text not null,
    -- Under what name an answer stands: NAMED, BY_PARTY or ANONYMOUS.
    naming text not null,
    -- In an anonymous round, mixed into the mark of who wrote what: another one when the round opens, none when it is
    -- finished, so that the marks made with it lead nowhere.
    salt text not null,
    due text not null,
    day text not null,
    -- The group's meeting of that day; 0 for none.
    meeting_id bigint not null,
    -- The round that is laid beside this one; 0 for none.
    earlier_id bigint not null,
    -- The question on the big screen; 0 before the first.
    current_id bigint not null,
    created_at bigint not null,
    created_by text not null,
    opened_at bigint not null,
    finished_at bigint not null,
    -- Sent along by whoever began it, so that asking twice makes one.
    request text not null unique
);

create index dialogue_round_by_unit on dialogue_round (unit, created_at);

create table dialogue_area (
    id bigint primary key,
    round_id bigint not null references dialogue_round (id),
    version bigint not null,
    -- As the template calls it.
    area text not null,
    position integer not null,
    number text not null,
    title text not null,
    intro text not null,
    minutes integer not null,
    -- How long the group has talked, and since when the clock runs (0 while it stands).
    spent_seconds bigint not null,
    running_since bigint not null,
    unique (round_id, area)
);

create table dialogue_question (
    id bigint primary key,
    round_id bigint not null references dialogue_round (id),
    version bigint not null,
    area text not null,
    position integer not null,
    -- The guide's id of the question, the same through its versions; what is compared over the years.
    question text not null,
    wording text not null,
    help text not null,
    statement text not null,
    -- One a line.
    follow_ups text not null,
    -- 0 for a question without a scale.
    steps integer not null,
    low text not null,
    high text not null,
    -- Asked only when this question of the round got a step from least to most; '' for always.
    when_question text not null,
    when_least integer not null,
    when_most integer not null,
    -- 1 for a question of the group's own.
    own integer not null,
    status text not null,
    unique (round_id, question)
);

create table dialogue_answer (
    id bigint primary key,
    round_id bigint not null references dialogue_round (id),
    question_id bigint not null references dialogue_question (id),
    version bigint not null,
    -- PREPARED before the meeting, PARTY one party's view, JOINT what all agree on, DISSENT who does not and why.
    kind text not null,
    -- The unit that is spoken for; '' for the group as a whole or a person alone.
    party text not null,
    -- Who wrote it: the account, a mark that leads nowhere once the salt is wiped, or ''.
    writer text not null,
    writer_name text not null,
    -- What keeps it the only one of its kind: party, or mark of the writer; '' for a joint answer.
    holder text not null,
    text text not null,
    -- 0 when no step was chosen.
    step integer not null,
    -- 'yes' when it was taken back; its words stay for those who were built on them.
    removed text not null,
    written_at bigint not null,
    unique (question_id, kind, holder)
);

create index dialogue_answer_by_round on dialogue_answer (round_id, question_id);

-- Every wording that was ever saved: a goal points to one of them.
create table dialogue_answer_version (
    answer_id bigint not null references dialogue_answer (id),
    version bigint not null,
    text text not null,
    step integer not null,
    writer text not null,
    writer_name text not null,
    written_at bigint not null,
    -- Sent along with the text, so that what is sent again is known again; '' in an anonymous round.
    request text not null,
    primary key (answer_id, version)
);

-- The parties that stand behind a joint answer.
create table dialogue_behind (
    answer_id bigint not null references dialogue_answer (id),
    party text not null,
    primary key (answer_id, party)
);

-- What is most important, as each party (or member) lays its dots.
create table dialogue_dot (
    question_id bigint not null references dialogue_question (id),
    round_id bigint not null references dialogue_round (id),
    holder text not null,
    dots integer not null,
    primary key (question_id, holder)
);

create index dialogue_dot_by_round on dialogue_dot (round_id);

-- Who takes part: a party, a person of the group, or both; ready says that they have prepared what they mean to. An
-- anonymous round holds a mark of those who are ready, and of nobody else.
create table dialogue_participant (
    id bigint primary key,
    round_id bigint not null references dialogue_round (id),
    party text not null,
    account text not null,
    name text not null,
    ready_at bigint not null,
    present text not null,
    unique (round_id, party, account)
);

-- Addresses to prepare by without signing in, one for each party; the address itself is kept by identity.
create table dialogue_link (
    link_id bigint primary key,
    round_id bigint not null references dialogue_round (id),
    party text not null
);

create index dialogue_link_by_round on dialogue_link (round_id);
