create table mediator (
    id           uuid       primary key,
    person_id    uuid       not null unique,
    territory    varchar(5) not null,
    availability integer    not null,
    capacity     integer    not null check (capacity >= 0),
    -- those for whom this mediator stands between two sides now
    taken        integer    not null check (taken >= 0),
    active       boolean    not null,
    version      bigint     not null
);

create table mediator_language (
    id          uuid       primary key,
    mediator_id uuid       not null,
    language    varchar(3) not null,
    level       varchar(2) not null,
    unique (mediator_id, language)
);

create table mediation (
    id                uuid        primary key,
    match_id          uuid        not null,
    mediator_id       uuid        not null,
    seeker_language   varchar(3)  not null,
    provider_language varchar(3)  not null,
    state             varchar(12) not null,
    asked_by          varchar(10) not null,
    -- the edition of the text that the person agreed to, once they did
    consent           varchar(20),
    since             timestamp with time zone not null,
    -- the match while something can still come of it: unique, so that only one is asked at a time
    open_match        uuid        unique,
    version           bigint      not null
);

create index mediation_by_match on mediation (match_id);
create index mediation_by_mediator on mediation (mediator_id);
