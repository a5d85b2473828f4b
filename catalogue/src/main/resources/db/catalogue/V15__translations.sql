-- a section of a sheet in another language: how far it is
create table translation (
    practice_id uuid        not null references practice,
    language    varchar(2)  not null,
    section     varchar(20) not null,
    version     bigint      not null,
    -- why the last proposal was sent back
    remark      text,
    changed_at  timestamp with time zone not null,
    primary key (practice_id, language, section)
);

-- its texts, with the words of the source that each was made from
create table rendering (
    id          uuid primary key,
    practice_id uuid        not null,
    language    varchar(2)  not null,
    section     varchar(20) not null,
    stage       varchar(10) not null check (stage in ('SAVED', 'PROPOSED', 'SHOWN', 'PAST')),
    words       text        not null,
    source      text        not null,
    by_machine  boolean     not null,
    translator  uuid,
    made_at     timestamp with time zone not null,
    approver    uuid,
    approved_at timestamp with time zone,
    foreign key (practice_id, language, section) references translation
);

create index rendering_of on rendering (practice_id, language, section);
create index rendering_translator on rendering (translator);
create index rendering_approver on rendering (approver);

-- the languages that a translator said to read
create table translator_language (
    person   uuid       not null,
    language varchar(2) not null,
    primary key (person, language)
);
