-- secrets are sealed from now on, which makes them longer
alter table authenticator alter column secret set data type varchar(200);

-- people who are to be forgotten, and, by their ids alone, those who were
create table erasure (
    person_id uuid primary key,
    state     varchar(10) not null check (state in ('ASKED', 'ERASED')),
    way       varchar(12) not null check (way in ('PERSON', 'ON_REQUEST', 'UNUSED')),
    asked_at  timestamp with time zone not null,
    due_at    timestamp with time zone not null,
    attempts  integer not null,
    next_at   timestamp with time zone not null,
    erased_at timestamp with time zone
);

create index erasure_due on erasure (state, next_at);

-- accounts that nobody has used for long, and whose people were told so
create table unused_account (
    account_id uuid primary key references account (id) on delete cascade,
    warned_at  timestamp with time zone not null
);
