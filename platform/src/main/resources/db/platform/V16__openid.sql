-- a person as a provider knows them
create table openid_identity (
    id         uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    provider   varchar(40) not null,
    issuer     varchar(300) not null,
    subject    varchar(255) not null,
    linked_at  timestamp with time zone not null,
    used_at    timestamp with time zone,
    unique (issuer, subject)
);

create index openid_identity_of_account on openid_identity (account_id);

-- on the way to a provider and back; then who came back, until they say what to do with it
create table openid_step (
    id           uuid primary key,
    browser_hash varchar(64) not null unique,
    provider     varchar(40) not null,
    purpose      varchar(10) not null,
    account_id   uuid references account (id) on delete cascade,
    state        varchar(64) not null,
    nonce        varchar(64) not null,
    verifier     varchar(128) not null,
    onward       varchar(502) not null,
    issuer       varchar(300),
    subject      varchar(255),
    address      varchar(254),
    name         varchar(200),
    strong       boolean not null,
    expires_at   timestamp with time zone not null
);
