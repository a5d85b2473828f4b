-- what somebody has typed and not saved yet, sealed under their own key
create table jotting (
    id          uuid        primary key,
    practice_id uuid        not null references practice,
    section     varchar(20) not null,
    person_id   uuid        not null,
    text        text        not null,
    -- which text of the section they changed it from: SHA-256
    seen        varchar(64) not null,
    typed_at    timestamp with time zone not null,
    unique (practice_id, section, person_id)
);
create index jotting_person on jotting (person_id);

-- after which practice another was written
create table adaptation (
    practice_id     uuid    primary key references practice,
    source_id       uuid    not null references practice,
    source_revision integer not null
);
create index adaptation_source on adaptation (source_id);

-- requests to begin a sheet that a program may send twice
create table begun_request (
    id           uuid        primary key,
    person_id    uuid        not null,
    -- of the Idempotency-Key and of what was sent: SHA-256
    request_key  varchar(64) not null,
    content      varchar(64) not null,
    code         varchar(20) not null,
    begun_at     timestamp with time zone not null,
    unique (person_id, request_key)
);
