-- somebody who needs something, by a pseudonym
create table seeker (
    id         uuid    primary key,
    mentored   boolean not null,
    -- taken first by whatever changes something of the seeker, so that such changes come one after the other
    turn       bigint  not null,
    entered_at timestamp with time zone not null
);

-- who a seeker is: the only place that knows; a seeker of the demo data is nobody
create table identity (
    seeker_id uuid primary key,
    person_id uuid not null unique
);

-- trainings that somebody completed
create table training (
    seeker_id    uuid         not null,
    code         varchar(120) not null,
    completed_at timestamp with time zone not null,
    primary key (seeker_id, code)
);

create table profile (
    seeker_id  uuid    primary key,
    -- what the matcher may read, as JSON
    content    text    not null,
    -- what the person wrote in their own words, as JSON under the person's key
    words      text,
    version    integer not null,
    changed_at timestamp with time zone not null
);

create table need (
    id        uuid        primary key,
    seeker_id uuid        not null,
    kind      varchar(12) not null,
    state     varchar(10) not null,
    -- the day from which waiting is counted
    since     date        not null,
    weights   varchar(80) not null,
    -- what is wished for, as JSON
    wish      text        not null,
    -- what the person wrote in their own words, under the person's key
    words     text,
    version   integer     not null,
    moved_at  timestamp with time zone not null
);

create index need_by_seeker on need (seeker_id);
create index need_by_state on need (state, id);

-- whether somebody belongs to the group that one offer is for, as they said for this need and this offer
create table declaration (
    need_id  uuid        not null,
    offer_id uuid        not null,
    answer   varchar(15) not null,
    given_at timestamp with time zone not null,
    primary key (need_id, offer_id)
);
