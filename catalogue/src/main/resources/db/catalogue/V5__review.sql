-- the number of a text as people say it, 2.1; before there were corrections, each revision was a major one
alter table revision add column major integer default 0 not null;
alter table revision add column minor integer default 0 not null;
update revision set major = number;

-- what readers may see of what is published
alter table practice
    add column visibility varchar(10) default 'LISTED' not null
        check (visibility in ('LISTED', 'ARCHIVED', 'HIDDEN', 'REMOVED'));

-- the way of a working copy from its authors to publication, or back
create table review (
    id          uuid primary key,
    practice_id uuid        not null references practice on delete cascade,
    revision    integer     not null check (revision > 0),
    state       varchar(20) not null,
    since       timestamp with time zone not null,
    term        timestamp with time zone,
    nudged      varchar(80) not null,
    last_action varchar(20),
    round       integer     not null,
    appeal      text,
    curator     uuid,
    points      text        not null,
    panel       text        not null,
    remark_of   varchar(20),
    remark      text,
    remark_at   timestamp with time zone,
    version     bigint      not null,
    unique (practice_id, revision)
);

-- who has to do with it, for questions by person; the text of a review says the same
create table review_person (
    id        uuid primary key,
    review_id uuid        not null references review on delete cascade,
    person    uuid        not null,
    part      varchar(10) not null check (part in ('AUTHOR', 'CURATOR', 'REVIEWER', 'FORMER', 'SPOKE')),
    unique (review_id, person, part)
);

create index review_person_person on review_person (person);

-- how long each step took
create table review_step (
    id          uuid primary key,
    practice_id uuid        not null references practice on delete cascade,
    revision    integer     not null,
    state       varchar(20) not null,
    begun_at    timestamp with time zone not null,
    ended_at    timestamp with time zone not null
);

-- how what is published stands before its readers
create table standing (
    id          uuid primary key references practice on delete cascade,
    state       varchar(20) not null,
    since       timestamp with time zone not null,
    term        timestamp with time zone,
    chief_told  boolean     not null,
    last_action varchar(20),
    former      varchar(20),
    asked       uuid,
    remark_of   varchar(20),
    remark      text,
    remark_at   timestamp with time zone,
    unchecked   boolean     not null,
    version     bigint      not null
);

-- what reviewers and curators say of themselves, so that sheets find them
create table judge (
    id         uuid primary key,
    languages  varchar(60)  not null,
    topics     text         not null,
    available  boolean      not null,
    changed_at timestamp with time zone not null
);
