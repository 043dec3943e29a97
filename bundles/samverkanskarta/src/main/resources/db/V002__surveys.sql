-- Surveys about a version of a map: what is asked until when, an address for each function, what was answered by it, and what
-- was decided about it. A day is text; '' is a day that has not come. Answers know no clock and no name.
create table map_survey (
    id bigint primary key,
    version bigint not null,
    version_id bigint not null references map_version (id),
    association text not null,
    intro text not null,
    last_day text not null,
    closed text not null,
    emptied text not null,
    request text not null,
    created_at bigint not null,
    created_by text not null
);

create unique index map_survey_request on map_survey (version_id, request);

-- link_id: the address in identity; closed: 'yes' while it is shut by hand; writes: how often something was saved through it
create table map_survey_link (
    id bigint primary key,
    survey_id bigint not null references map_survey (id),
    function_key text not null,
    link_id bigint not null,
    closed text not null,
    writes integer not null,
    made text not null
);

create unique index map_survey_link_function on map_survey_link (survey_id, function_key);
create unique index map_survey_link_address on map_survey_link (link_id);

-- visit: a mark of what tells one who answers from another; said: the fields of the forms as an address would carry them
create table map_survey_answer (
    id bigint primary key,
    version bigint not null,
    survey_id bigint not null references map_survey (id),
    function_key text not null,
    visit text not null,
    said text not null,
    saved text not null,
    sent text not null
);

create unique index map_survey_answer_visit on map_survey_answer (survey_id, function_key, visit);

-- slot: what a proposal is about; basis: what had been said of it then; before and after: the map's values as an address carries them
create table map_survey_decision (
    id bigint primary key,
    survey_id bigint not null references map_survey (id),
    slot text not null,
    basis text not null,
    accepted text not null,
    words text not null,
    reason text not null,
    values_before text not null,
    values_after text not null,
    decided_at bigint not null,
    decided_by text not null
);

create unique index map_survey_decision_slot on map_survey_decision (survey_id, slot);
