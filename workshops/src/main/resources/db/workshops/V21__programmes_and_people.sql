-- the address of a workshop that was announced; its record has the same
create table planned_address (
    workshop_id uuid primary key references planned_workshop,
    slug        varchar(120) not null unique
);

-- workshops that belong together
create table workshop_series (
    id       uuid primary key,
    holder   uuid          not null,
    goal     varchar(2000) not null,
    language varchar(2)    not null,
    begun_at timestamp with time zone not null
);

create table series_workshop (
    workshop_id uuid primary key references planned_workshop,
    series_id   uuid    not null references workshop_series,
    ordinal     integer not null,
    unique (series_id, ordinal)
);

-- the working copy; items are JSON, counted from the start of the workshop
create table programme (
    workshop_id uuid primary key references planned_workshop,
    version     bigint  not null,
    items       varchar not null
);

-- what people were told; never changed
create table programme_release (
    id          uuid primary key,
    workshop_id uuid    not null references planned_workshop,
    number      integer not null check (number > 0),
    released_at timestamp with time zone not null,
    items       varchar not null,
    unique (workshop_id, number)
);

create table assignment (
    id          uuid primary key,
    workshop_id uuid        not null references planned_workshop,
    person_id   uuid        not null,
    item_id     uuid        not null,
    part        varchar(12) not null,
    state       varchar(12) not null,
    asked       integer     not null,
    version     bigint      not null,
    changed_at  timestamp with time zone not null,
    unique (workshop_id, item_id, person_id, part)
);

create index assignment_person on assignment (person_id);

-- the one person who sees what people need at a workshop
create table access_owner (
    workshop_id uuid primary key references planned_workshop,
    person_id   uuid not null
);

create table access_need (
    id          uuid primary key,
    workshop_id uuid        not null references planned_workshop,
    person_id   uuid        not null,
    owner_id    uuid        not null,
    -- kind and words, and the answer: sealed under the person's key
    said        varchar     not null,
    answer      varchar,
    state       varchar(14) not null,
    version     bigint      not null,
    asked_at    timestamp with time zone not null
);

create index access_need_workshop on access_need (workshop_id);
create index access_need_person on access_need (person_id);

-- what stays when needs are deleted: numbers from 5 on
create table access_count (
    workshop_id uuid        not null references planned_workshop,
    kind        varchar(16) not null,
    number      integer     not null check (number >= 5),
    primary key (workshop_id, kind)
);
