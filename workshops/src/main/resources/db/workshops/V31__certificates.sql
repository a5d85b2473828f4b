-- what somebody is certified: facts as they were then. Name and reason are sealed under the key of the person
create table certificate (
    id             uuid primary key,
    workshop_id    uuid         not null references planned_workshop,
    person_id      uuid,
    -- workshop and person as long as it stands: nobody has two
    claim          varchar(80) unique,
    name           varchar      not null,
    name_shown     boolean      not null,
    language       varchar(2)   not null,
    title          varchar(500) not null,
    title_language varchar(2)   not null,
    held_on        date         not null,
    minutes        integer      not null,
    programme      integer      not null,
    training       varchar(40)  not null,
    holder         uuid         not null,
    -- its place in the list of revoked ones, drawn, so that neighbours tell nothing
    place          integer      not null unique,
    issued_at      timestamp with time zone not null,
    revoked_at     timestamp with time zone,
    revoked_by     uuid,
    reason         varchar      not null
);

create index certificate_person on certificate (person_id);
create index certificate_workshop on certificate (workshop_id);
