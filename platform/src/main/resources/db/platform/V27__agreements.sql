create table agreement (
    id           uuid primary key,
    kind         varchar(24) not null,
    subject      varchar(1000) not null,
    signed_on    date not null,
    valid_from   date not null,
    valid_until  date,
    withdrawn_on date,
    project_id   uuid references project (id),
    renews_id    uuid references agreement (id),
    version      bigint not null
);

-- an agreement is renewed once
create unique index agreement_renewal on agreement (renews_id);

create table agreement_party (
    id              uuid primary key,
    agreement_id    uuid not null references agreement (id),
    organisation_id uuid not null
);

create unique index agreement_party_once on agreement_party (agreement_id, organisation_id);
create index agreement_party_of_organisation on agreement_party (organisation_id);
