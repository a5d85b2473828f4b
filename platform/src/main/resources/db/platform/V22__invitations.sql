create table invitation (
    id              uuid primary key,
    hash            varchar(64) not null unique,
    organisation_id uuid not null references organisation (id),
    role            varchar(20) not null,
    address         varchar(254) not null,
    language        varchar(2) not null,
    invited_by      uuid,
    invited_at      timestamp with time zone not null,
    expires_at      timestamp with time zone not null,
    unique (organisation_id, role, address)
);

create index held_role_of_organisation on held_role (organisation_id);
