-- letters to those who registered: one row for each, whose mail has the same id
create table letter (
    id              uuid primary key,
    workshop_id     uuid        not null references planned_workshop,
    person_id       uuid        not null,
    registration_id uuid        not null references registration,
    occasion        varchar(20) not null,
    about           varchar(80) not null,
    -- of a reminder: the start of which it reminds
    starts_at       timestamp with time zone,
    -- in the calendar of whoever gets it
    sequence        integer,
    state           varchar(12) not null,
    written_at      timestamp with time zone not null,
    unique (workshop_id, person_id, occasion, about)
);

create index letter_person on letter (person_id);
create index letter_registration on letter (registration_id, state);
create index letter_age on letter (written_at);
