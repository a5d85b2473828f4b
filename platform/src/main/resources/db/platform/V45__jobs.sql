-- long work, one of a kind at a time in the whole cluster: running_kind is the kind while it runs, and null afterwards
create table job (
    id                uuid primary key,
    kind              varchar(40) not null,
    subject           varchar(160) not null,
    running_kind      varchar(40) unique,
    state             varchar(12) not null,
    done              bigint not null,
    total             bigint not null,
    cancelling        boolean not null,
    outcome           varchar(120),
    outcome_arguments varchar(1000),
    started_by        varchar(80) not null,
    node              varchar(80) not null,
    started_at        timestamp with time zone not null,
    seen_at           timestamp with time zone not null,
    ended_at          timestamp with time zone
);

create index job_by_start on job (started_at);
