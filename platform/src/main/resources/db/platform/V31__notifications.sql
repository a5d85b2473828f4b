-- One row a person: whoever tells them something locks it, so that numbers follow the order of commits without gaps.
create table notice_box (
    person_id   uuid primary key references account (id) on delete cascade,
    last_number bigint not null,
    -- when the last summary was written
    digest_at   timestamp with time zone
);

-- what it says is a key and arguments, and becomes a sentence when somebody reads it
create table notice (
    id        uuid primary key,
    person_id uuid                     not null references account (id) on delete cascade,
    number    bigint                   not null,
    cause     uuid                     not null,
    topic     varchar(20)              not null,
    text_key  varchar(160)             not null,
    arguments varchar                  not null,
    path      varchar(500)             not null,
    told_at   timestamp with time zone not null,
    read_at   timestamp with time zone,
    unique (person_id, number),
    unique (person_id, cause)
);

create index notice_unread on notice (person_id, read_at);

-- one row for each notice and channel: on its way until it is handed over or dropped
create table delivery (
    notice_id uuid                     not null references notice (id) on delete cascade,
    channel   varchar(10)              not null,
    person_id uuid                     not null,
    topic     varchar(20)              not null,
    state     varchar(12)              not null check (state in ('WAITING', 'HANDED_OVER', 'DROPPED')),
    -- the mail that carries it; null until that is written
    mail_id   uuid,
    due_at    timestamp with time zone not null,
    primary key (notice_id, channel)
);

create index delivery_due on delivery (state, due_at);
create index delivery_mail on delivery (mail_id);

create table notification_preference (
    id        uuid primary key,
    person_id uuid        not null references account (id) on delete cascade,
    topic     varchar(20) not null,
    rhythm    varchar(10) not null,
    unique (person_id, topic)
);
