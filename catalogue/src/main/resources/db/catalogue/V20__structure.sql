-- What was known beside the text of a revision, each time that somebody changed it; the last one stands in the revision itself.
-- The text of a revision never changes here.
create table structure_edition (
    id          uuid primary key,
    practice_id uuid    not null references practice on delete cascade,
    number      integer not null,
    edition     integer not null,
    structure   text    not null,
    kept_at     timestamp with time zone not null
);
create index structure_edition_of on structure_edition (practice_id, number, edition);

-- how much of each practice waits for a curator: a projection
create table structure_waiting (
    practice_id uuid primary key references practice on delete cascade,
    waiting     integer not null,
    confirmed   integer not null
);

-- whom readers may write to; nobody sees who it is
create table contact_person (
    id          uuid primary key,
    practice_id uuid         not null references practice on delete cascade,
    place       integer      not null,
    shown_as    varchar(120) not null,
    name        varchar(200) not null,
    post        varchar(400) not null,
    emails      text         not null,
    phones      text         not null
);
create index contact_person_of on contact_person (practice_id, place);
