-- a workshop that is or was planned here; its seats are in seat_pool
create table planned_workshop (
    id                uuid primary key,
    state             varchar(12)  not null,
    version           bigint       not null,
    title             varchar(500) not null,
    language          varchar(2)   not null,
    kind              varchar(20)  not null,
    mode              varchar(10)  not null,
    -- what clocks show there is what counts; starts_at and ends_at follow from it and find what is due
    zone              varchar(60)  not null,
    local_start       timestamp    not null,
    start_pass        varchar(6),
    local_end         timestamp    not null,
    end_pass          varchar(6),
    starts_at         timestamp with time zone not null,
    ends_at           timestamp with time zone not null,
    place             varchar(200),
    holder            uuid         not null,
    -- JSON: languages that are spoken, hosts, seats while it is a draft, rules
    details           varchar      not null,
    came_by           varchar(20),
    reason            varchar(2000),
    calendar_uid      varchar(100) not null,
    calendar_sequence integer      not null,
    changed_at        timestamp with time zone not null
);

create index planned_workshop_due on planned_workshop (state, starts_at);

-- the one row that people contend for: held = confirmed + offered
create table seat_pool (
    id          varchar(60) primary key,
    workshop_id uuid        not null references planned_workshop,
    channel     varchar(6)  not null,
    capacity    integer     not null check (capacity >= 0),
    held        integer     not null check (held >= 0),
    waiting     integer     not null check (waiting >= 0),
    last_seq    bigint      not null,
    log_number  bigint      not null,
    log_hash    varchar(64) not null,
    unique (workshop_id, channel)
);

create table registration (
    id              uuid primary key,
    workshop_id     uuid        not null references planned_workshop,
    person_id       uuid,
    organisation_id uuid,
    nominated_by    uuid,
    channel         varchar(6)  not null,
    seq             bigint      not null,
    priority        integer     not null,
    state           varchar(16) not null,
    language        varchar(2)  not null,
    zone            varchar(60) not null,
    short_notice    boolean     not null,
    present         boolean     not null,
    asked_again     boolean     not null,
    late            boolean     not null,
    offered_until   timestamp with time zone,
    -- waits for the room beside an online seat
    wish            boolean     not null,
    registered_at   timestamp with time zone not null,
    version         bigint      not null
);

-- one active registration for each person and workshop, and one wish beside it
create table registration_claim (
    claim           varchar(90) primary key,
    registration_id uuid        not null
);

create index registration_queue on registration (workshop_id, channel, state, priority, seq);
create index registration_person on registration (person_id);
create index registration_offer on registration (state, offered_until);

-- what happened in each queue, each entry with the hash of the one before; never changed
create table queue_log (
    id              uuid primary key,
    pool            varchar(60) not null references seat_pool,
    number          bigint      not null,
    at              timestamp with time zone not null,
    act             varchar(12) not null,
    registration_id uuid,
    priority        integer     not null,
    seq             bigint      not null,
    detail          varchar(40) not null,
    hash            varchar(64) not null,
    unique (pool, number)
);
