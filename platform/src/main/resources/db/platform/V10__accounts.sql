create table account (
    id        uuid primary key,
    address   varchar(254) not null unique,
    name      varchar(200) not null,
    language  varchar(2) not null,
    state     varchar(12) not null,
    demo      boolean not null,
    version   bigint not null,
    opened_at timestamp with time zone not null
);

create table held_role (
    id              uuid primary key,
    account_id      uuid not null references account (id) on delete cascade,
    role            varchar(20) not null,
    organisation_id uuid
);

create index held_role_of_account on held_role (account_id);

-- ways to sign in, a table each
create table password (
    account_id uuid primary key references account (id) on delete cascade,
    hash       varchar(200) not null,
    changed_at timestamp with time zone not null
);

create table authenticator (
    account_id uuid primary key references account (id) on delete cascade,
    secret     varchar(64) not null,
    last_step  bigint not null,
    confirmed  boolean not null,
    added_at   timestamp with time zone not null
);

create table recovery_code (
    id         uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    hash       varchar(64) not null
);

create index recovery_code_of_account on recovery_code (account_id);

-- of a secret only its SHA-256 is kept
create table session (
    id         uuid primary key,
    hash       varchar(64) not null unique,
    account_id uuid not null references account (id) on delete cascade,
    device     varchar(100) not null,
    strong     boolean not null,
    begun_at   timestamp with time zone not null,
    proven_at  timestamp with time zone not null,
    seen_at    timestamp with time zone not null,
    expires_at timestamp with time zone not null
);

create index session_of_account on session (account_id);

create table challenge (
    id           uuid primary key,
    browser_hash varchar(64) not null unique,
    purpose      varchar(20) not null,
    state        varchar(10) not null,
    account_id   uuid references account (id) on delete cascade,
    address      varchar(254) not null,
    code_hash    varchar(64),
    attempts     integer not null,
    expires_at   timestamp with time zone not null
);

-- mail on its way; gone as soon as the mail server has it
create table outgoing_mail (
    id         uuid primary key,
    recipient  varchar(254) not null,
    subject    varchar(300) not null,
    body       text not null,
    expires_at timestamp with time zone not null
);
