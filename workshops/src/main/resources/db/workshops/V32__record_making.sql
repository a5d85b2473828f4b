-- what was concluded, each with its source: JSON
alter table record_revision add column conclusions varchar default '[]' not null;

-- the making of a record: from the draft to what speakers and those who attended say to it
create table record_making (
    workshop_id uuid primary key references planned_workshop,
    version     bigint      not null,
    stage       varchar(12) not null check (stage in ('DRAFT', 'FACT_CHECK', 'AMENDMENTS', 'PUBLISHED')),
    changed_at  timestamp with time zone not null
);

create table record_conclusion (
    id          uuid primary key,
    workshop_id uuid          not null references record_making,
    text        varchar(1000) not null,
    -- a person's role and organisation, or which poll; never a name
    kind        varchar(6)    not null check (kind in ('PERSON', 'POLL')),
    source      varchar(300)  not null
);

create index record_conclusion_workshop on record_conclusion (workshop_id);

-- what a speaker says to the item they spoke at
create table record_check (
    id          varchar(120) primary key,
    workshop_id uuid         not null references record_making,
    item_id     uuid         not null,
    person_id   uuid,
    -- as the item is to be called; empty where it is right as it is
    text        varchar(500) not null,
    checked_at  timestamp with time zone not null
);

create index record_check_workshop on record_check (workshop_id);

-- what somebody who attended wants changed; the text is sealed under the key of the person until it is accepted
create table record_amendment (
    id          uuid primary key,
    workshop_id uuid          not null references record_making,
    person_id   uuid          not null,
    text        varchar       not null,
    state       varchar(8)    not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    reason      varchar(1000) not null,
    proposed_at timestamp with time zone not null
);

create index record_amendment_workshop on record_amendment (workshop_id);
create index record_amendment_person on record_amendment (person_id);
