-- the public half of a key that a device of the person holds
create table passkey (
    id              uuid primary key,
    account_id      uuid not null references account (id) on delete cascade,
    name            varchar(100) not null,
    credential      varchar(1400) not null unique,
    public_key      text not null,
    sign_count      bigint not null,
    backup_eligible boolean not null,
    backed_up       boolean not null,
    added_at        timestamp with time zone not null,
    used_at         timestamp with time zone
);

create index passkey_of_account on passkey (account_id);

-- what a device was asked to sign
create table passkey_ceremony (
    id           uuid primary key,
    browser_hash varchar(64) not null unique,
    purpose      varchar(10) not null,
    account_id   uuid references account (id) on delete cascade,
    challenge    varchar(64) not null,
    expires_at   timestamp with time zone not null
);
