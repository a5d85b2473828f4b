-- what is taken out of all revisions of a sheet on somebody's request; the words go once it is done
create table redaction (
    id           uuid primary key,
    practice_id  uuid       not null references practice,
    state        varchar(10) not null check (state in ('ASKED', 'DONE', 'DROPPED')),
    words        text,
    places       integer    not null,
    asked_by     uuid,
    asked_at     timestamp with time zone not null,
    settled_by   uuid,
    settled_at   timestamp with time zone,
    version      bigint     not null
);

create index redaction_practice on redaction (practice_id);
