-- how many people an offer can serve, and how many introductions it makes at a time; counted, so that each is taken once
create table place (
    offer_id   uuid    primary key,
    -- introductions that may be open at a time
    slots      integer not null check (slots >= 0),
    reserved   integer not null check (reserved >= 0),
    introduced integer not null check (introduced >= 0),
    -- positions; fewer than are taken where it was cut since
    capacity   integer not null check (capacity >= 0),
    active     integer not null check (active >= 0),
    -- whether a position is free again when it is over, as a mentor's is and a job's is not
    comes_back boolean not null
);

-- the one match of a need that has begun
create table engagement (
    need_id  uuid primary key,
    match_id uuid
);

create table match (
    id        uuid        primary key,
    need_id   uuid        not null,
    offer_id  uuid        not null,
    seeker_id uuid        not null,
    provider  uuid        not null,
    state     varchar(20) not null,
    since     timestamp with time zone not null,
    term      timestamp with time zone,
    came_by   varchar(20),
    declined  varchar(20),
    result    varchar(10),
    version   bigint      not null,
    unique (need_id, offer_id)
);

create index match_by_term on match (term);
create index match_by_offer on match (offer_id, state);
