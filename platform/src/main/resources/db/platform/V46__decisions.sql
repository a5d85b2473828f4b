-- why an administrator did something: the audit holds no free text
create table decision (
    id           uuid primary key,
    act          varchar(60) not null,
    subject_kind varchar(60) not null,
    subject_id   varchar(120) not null,
    reason       varchar(500) not null,
    decided_by   varchar(80) not null,
    decided_at   timestamp with time zone not null
);

create index decision_by_subject on decision (subject_kind, subject_id);
create index decision_by_person on decision (decided_by);
