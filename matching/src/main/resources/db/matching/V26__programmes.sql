create table programme (
    id           uuid         primary key,
    organisation uuid         not null,
    name         varchar(120) not null,
    aim          varchar(600) not null,
    territory    varchar(80)  not null,
    first_day    date         not null,
    last_day     date         not null check (last_day >= first_day),
    state        varchar(10)  not null,
    version      bigint       not null
);

create table programme_target (
    id           uuid        primary key,
    programme_id uuid        not null,
    measure      varchar(12) not null,
    aimed        integer     not null check (aimed > 0),
    unique (programme_id, measure)
);

-- what counts for a programme besides its cohorts, which name it themselves
create table programme_link (
    id           uuid        primary key,
    programme_id uuid        not null,
    kind         varchar(10) not null,
    thing_id     uuid        not null,
    unique (programme_id, kind, thing_id)
);

create index cohort_by_programme on cohort (programme);

-- what the workshops tell of those that took place: made again from the events
create table held_workshop (
    id       uuid         primary key,
    title    varchar(400) not null,
    language varchar(3)   not null,
    path     varchar(300) not null,
    held_on  date         not null
);
