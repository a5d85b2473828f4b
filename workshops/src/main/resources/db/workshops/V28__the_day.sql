-- who came through the door
create table check_in (
    registration_id uuid primary key references registration,
    workshop_id     uuid        not null references planned_workshop,
    person_id       uuid        not null,
    origin          varchar(20) not null,
    at              timestamp with time zone not null,
    there           boolean     not null,
    version         bigint      not null
);

create index check_in_workshop on check_in (workshop_id, at);
create index check_in_person on check_in (person_id);

-- what hosts tell everybody who is there
create table announcement (
    id            uuid primary key,
    workshop_id   uuid         not null references planned_workshop,
    number        bigint       not null,
    at            timestamp with time zone not null,
    text          varchar(500) not null,
    delay_minutes integer,
    withdrawn     boolean      not null,
    unique (workshop_id, number)
);
