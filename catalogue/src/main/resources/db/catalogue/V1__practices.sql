create table practice (
    id         uuid primary key,
    code       varchar(20)  not null unique,
    slug       varchar(120) not null unique,
    owner      uuid         not null,
    version    bigint       not null,
    added_at   timestamp with time zone not null
);

create table revision (
    id             uuid primary key,
    practice_id    uuid        not null references practice,
    number         integer     not null check (number > 0),
    state          varchar(12) not null check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
    text_language  varchar(2)  not null,
    label_language varchar(2)  not null,
    sections       text        not null,
    structure      text        not null,
    origin         varchar(10) not null,
    source         varchar(300),
    source_workshop integer    not null,
    source_place   integer     not null,
    written_at     timestamp with time zone not null,
    published_at   timestamp with time zone,
    unique (practice_id, number)
);

create table code_sequence (
    code_year   integer primary key,
    last_number integer not null
);

-- what the catalogue shows of a workshop: a copy, kept up to date by a flow
create table workshop_copy (
    workshop_id varchar(64) primary key,
    slug        varchar(120) not null,
    title       varchar(300) not null,
    -- ISO 8601, as exactly as it is known: a day, a month, a year, or two of one kind joined by a slash
    held_on     varchar(21)  not null,
    place       varchar(200)
);

create table presentation (
    practice_id uuid        not null references practice,
    workshop_id varchar(64) not null references workshop_copy,
    primary key (practice_id, workshop_id)
);
