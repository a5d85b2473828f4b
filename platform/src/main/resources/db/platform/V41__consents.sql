-- one row each time a person agrees to something; it stays when they do not any more
create table consent (
    id           uuid primary key,
    person_id    uuid not null references account (id) on delete cascade,
    purpose      varchar(40) not null,
    notice       integer not null,
    language     varchar(2) not null,
    way          varchar(12) not null check (way in ('PAGE', 'ON_PAPER', 'SPOKEN')),
    given_by     varchar(80) not null,
    given_at     timestamp with time zone not null,
    withdrawn_by varchar(80),
    withdrawn_at timestamp with time zone
);

create index consent_of_person on consent (person_id, purpose);
