-- who may act for whom; offered by the person (code) or on paper, then in force, then over
create table mandate (
    id              uuid primary key,
    person_id       uuid not null references account (id) on delete cascade,
    state           varchar(12) not null,
    how             varchar(8) not null,
    explained_in    varchar(8) not null,
    interpreter     boolean not null,
    case_worker_id  uuid references account (id) on delete set null,
    organisation_id uuid,
    -- SHA-256 of the code, while it can be used
    code_hash       varchar(64) unique,
    signed_on       date,
    offered_at      timestamp with time zone not null,
    given_at        timestamp with time zone,
    expires_at      timestamp with time zone not null,
    ended_at        timestamp with time zone,
    version         bigint not null
);

create index mandate_of_person on mandate (person_id);
create index mandate_of_case_worker on mandate (case_worker_id);
create index mandate_by_end on mandate (state, expires_at);
