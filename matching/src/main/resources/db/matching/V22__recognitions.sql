-- somebody asks that a qualification of theirs, earned abroad, be recognised
create table recognition (
    id          uuid        primary key,
    seeker_id   uuid        not null,
    state       varchar(16) not null,
    -- ISO 3166-1
    country     varchar(2),
    -- the year in which it was earned
    earned      integer,
    -- broad field of ISCED-F
    study_field varchar(2),
    purpose     varchar(24),
    -- title, institution, what was asked, answered and decided, as JSON under the person's key
    words       text,
    -- who looks at it: never the person themselves
    assessor    uuid,
    -- who said no before the appeal
    refused_by  uuid,
    -- what was decided
    eqf         integer     check (eqf between 1 and 8),
    measures    varchar(120),
    next_steps  varchar(120),
    -- its place in the queue, and from when the time for the decision counts
    sent_at     timestamp with time zone,
    complete_at timestamp with time zone,
    moved_at    timestamp with time zone not null,
    version     integer     not null
);

create index recognition_by_seeker on recognition (seeker_id);
create index recognition_by_state on recognition (state, sent_at);
create index recognition_by_assessor on recognition (assessor);
create index recognition_by_refuser on recognition (refused_by);
