-- JSON is varchar without a length, not text: H2 keeps text outside the row.

create table event (
    seq      bigint generated always as identity primary key,
    id       uuid                     not null unique,
    stream   varchar(120)             not null,
    version  bigint                   not null,
    ordinal  integer                  not null check (ordinal >= 0),
    type     varchar(160)             not null,
    time     timestamp with time zone not null,
    data     varchar                  not null,
    meta     varchar                  not null,
    -- dense, from 1; null until the sequencer has seen the event committed
    position bigint unique,
    unique (stream, version, ordinal)
);

-- One row: its lock makes one sequencer of the cluster the one that stamps.
create table event_sequence (
    id            integer primary key check (id = 1),
    last_position bigint not null
);

insert into event_sequence (id, last_position) values (1, 0);

-- A local subscription has a row per node, named name@node, that only reports.
create table subscription (
    name     varchar(160)             primary key,
    kind     varchar(10)              not null check (kind in ('SHARED', 'LOCAL', 'REACTION')),
    position bigint                   not null,
    changed  timestamp with time zone not null
);

-- Events that a subscription could not take, and the later ones of their streams (these without a reason of their own).
create table parked_event (
    subscription varchar(160)             not null,
    position     bigint                   not null,
    stream       varchar(120)             not null,
    type         varchar(160)             not null,
    reason       varchar(1000),
    attempts     integer                  not null,
    parked       timestamp with time zone not null,
    primary key (subscription, position)
);

create index parked_event_stream on parked_event (subscription, stream, position);

-- Written before the effect of a reaction and in its transaction: no event has the same effect twice.
create table reaction_effect (
    subscription varchar(160)             not null,
    event_id     uuid                     not null,
    time         timestamp with time zone not null,
    primary key (subscription, event_id)
);

-- Append-only.
create table audit (
    seq           bigint generated always as identity primary key,
    time          timestamp with time zone not null,
    actor         varchar(80)              not null,
    on_behalf_of  varchar(80),
    action        varchar(120)             not null,
    resource_kind varchar(60)              not null,
    resource_id   varchar(120)             not null,
    details       varchar                  not null
);

create index audit_resource on audit (resource_kind, resource_id, seq);
