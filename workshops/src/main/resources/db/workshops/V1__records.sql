-- JSON is varchar without a length, not text: H2 keeps text outside the row.

create table workshop (
    id       uuid primary key,
    slug     varchar(120) not null unique,
    kind     varchar(20)  not null,
    state    varchar(10)  not null check (state in ('HELD', 'RECORDED')),
    version  bigint       not null,
    added_at timestamp with time zone not null
);

create table record_revision (
    id              uuid primary key,
    workshop_id     uuid         not null references workshop,
    number          integer      not null check (number > 0),
    state           varchar(12)  not null check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
    title           varchar(500) not null,
    language        varchar(2)   not null,
    -- ISO 8601: a day, a month or a year, or from one to another; first_day and last_day are what it spans
    held_on         varchar(21)  not null,
    first_day       date         not null,
    last_day        date         not null,
    zone            varchar(60)  not null,
    place           varchar(200),
    mode            varchar(10)  not null check (mode in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    online_platform varchar(200),
    participants    varchar      not null,
    programme       varchar      not null,
    recording_kept  boolean      not null,
    source          varchar(300),
    written_at      timestamp with time zone not null,
    published_at    timestamp with time zone,
    unique (workshop_id, number)
);

create index record_revision_published on record_revision (state, first_day);

-- one row, locked while a workshop is added, so that two copies of a report cannot add one workshop twice
create table reception (
    id integer primary key check (id = 1)
);

insert into reception (id) values (1);

-- what records show of a sheet: a copy, kept up to date by a flow
create table sheet_copy (
    practice  varchar(120) primary key,
    code      varchar(20)  not null,
    slug      varchar(120) not null,
    title     varchar(500) not null,
    language  varchar(2)   not null,
    published boolean      not null
);
