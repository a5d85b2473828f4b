-- one row for each workshop whose attendance is kept, locked by each change of it
create table attendance_book (
    workshop_id  uuid   primary key references planned_workshop,
    version      bigint not null,
    -- what those who ask for a training call it; empty for a workshop that is none
    training     varchar(40) not null,
    confirmed_at timestamp with time zone,
    confirmed_by uuid
);

-- a file that somebody took a look at, and perhaps took in
create table attendance_import (
    id          uuid primary key,
    workshop_id uuid        not null references planned_workshop,
    origin      varchar(14) not null,
    found       integer     not null,
    skipped     integer     not null,
    taken       boolean     not null,
    read_by     uuid        not null,
    read_at     timestamp with time zone not null
);

-- what a source calls somebody, by the hash of it; who is meant is a person's decision, or that of a registered address
create table attendance_label (
    id          varchar(64) primary key,
    workshop_id uuid         not null references planned_workshop,
    name        varchar(300) not null,
    mail        varchar(320),
    person_id   uuid,
    -- somebody decided that it is nobody who is registered
    nobody      boolean      not null,
    decided_by  uuid,
    added_at    timestamp with time zone not null
);

create index attendance_label_workshop on attendance_label (workshop_id);
create index attendance_label_person on attendance_label (person_id);

-- that somebody was there for a time, by the hash of all it says: the same again is the same row
create table attendance_evidence (
    id          varchar(64) primary key,
    workshop_id uuid        not null references planned_workshop,
    label_id    varchar(64) not null references attendance_label,
    import_id   uuid,
    origin      varchar(14) not null,
    from_at     timestamp with time zone not null,
    to_at       timestamp with time zone not null,
    -- not yet while somebody looks at the file
    counted     boolean     not null
);

create index attendance_evidence_workshop on attendance_evidence (workshop_id);

-- what a host says against the other evidence; the reason is sealed under the key of the person
create table attendance_correction (
    id          uuid primary key,
    workshop_id uuid    not null references planned_workshop,
    person_id   uuid    not null,
    present     boolean not null,
    from_at     timestamp with time zone not null,
    to_at       timestamp with time zone not null,
    reason      varchar not null,
    made_by     uuid    not null,
    made_at     timestamp with time zone not null
);

create index attendance_correction_workshop on attendance_correction (workshop_id);

-- how long each person was there, once a trainer confirmed it
create table attendance_tally (
    id          varchar(80) primary key,
    workshop_id uuid    not null references planned_workshop,
    person_id   uuid    not null,
    minutes     integer not null,
    programme   integer not null,
    reached     boolean not null,
    -- whether others were told that the training is completed
    told        boolean not null,
    unique (workshop_id, person_id)
);

create index attendance_tally_person on attendance_tally (person_id);
