create table cohort (
    id           uuid         primary key,
    organisation uuid         not null,
    programme    uuid,
    name         varchar(120) not null,
    kind         varchar(12)  not null,
    most_welfare boolean      not null,
    least        integer      not null check (least >= 0),
    most         integer      not null check (most >= least),
    first_day    date         not null,
    last_day     date         not null,
    state        varchar(10)  not null,
    run_id       uuid,
    seed         varchar(64),
    version      bigint       not null
);

create index cohort_by_organisation on cohort (organisation);

-- the offers that take part; an organisation says yes to its own
create table cohort_offer (
    id        uuid    primary key,
    cohort_id uuid    not null,
    offer_id  uuid    not null,
    agreed    boolean not null,
    unique (cohort_id, offer_id)
);

-- the needs that take part, in the order in which they came
create table participation (
    id        uuid        primary key,
    cohort_id uuid        not null,
    need_id   uuid        not null,
    seeker_id uuid        not null,
    joined    timestamp with time zone not null,
    consent   varchar(20) not null,
    state     varchar(10) not null,
    reason    varchar(30),
    match_id  uuid,
    unique (cohort_id, need_id)
);

create index participation_by_need on participation (need_id);
create index participation_by_seeker on participation (seeker_id);

create table cohort_pin (
    id        uuid primary key,
    cohort_id uuid not null,
    need_id   uuid not null,
    offer_id  uuid not null,
    unique (cohort_id, need_id)
);

create table cohort_run (
    id             uuid        primary key,
    cohort_id      uuid        not null,
    number         integer     not null,
    state          varchar(12) not null,
    -- the cohort while it runs: unique, so that only one run of it does
    running_cohort uuid        unique,
    done           bigint      not null,
    total          bigint      not null,
    cancelling     boolean     not null,
    started_by     varchar(60) not null,
    started_at     timestamp with time zone not null,
    seen_at        timestamp with time zone not null,
    ended_at       timestamp with time zone,
    refused        varchar(60),
    -- what was read of needs and offers, and what came of it, to the byte
    inputs         text,
    inputs_hash    varchar(64),
    result         text,
    result_hash    varchar(64),
    unique (cohort_id, number)
);
