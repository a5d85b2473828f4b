-- somebody asks that a skill of theirs be confirmed
create table assessment (
    id        uuid        primary key,
    seeker_id uuid        not null,
    skill     varchar(200) not null,
    -- as the person says it, and as it was found
    claimed   integer     not null check (claimed between 1 and 4),
    found     integer     check (found between 1 and 4),
    state     varchar(10) not null,
    -- who took it: never the person themselves
    assessor  uuid,
    -- why not yet, and what to do next, under the person's key
    remark    text,
    asked_at  timestamp with time zone not null,
    moved_at  timestamp with time zone not null,
    version   integer     not null
);

create index assessment_by_seeker on assessment (seeker_id);
create index assessment_by_state on assessment (state, asked_at);
create index assessment_by_assessor on assessment (assessor);
