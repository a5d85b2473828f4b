-- one-stop shops of organisations; languages, services and hours in the notation that their types write
create table access_point (
    id              uuid primary key,
    organisation_id uuid not null,
    name            varchar(200) not null,
    mobile          boolean not null,
    address         varchar(300) not null,
    municipality    varchar(120) not null,
    region          varchar(8) not null,
    languages       varchar(200) not null,
    services        varchar(300) not null,
    hours           varchar(2000) not null,
    phone           varchar(40) not null,
    web             varchar(300) not null,
    in_service      boolean not null,
    version         bigint not null
);

create index access_point_of_organisation on access_point (organisation_id);

-- a moment and the zone in whose local time it was announced
create table mobile_stop (
    id              uuid primary key,
    access_point_id uuid not null references access_point (id),
    place           varchar(300) not null,
    municipality    varchar(120) not null,
    region          varchar(8) not null,
    begins_at       timestamp with time zone not null,
    ends_at         timestamp with time zone not null,
    zone            varchar(40) not null,
    cancelled       boolean not null,
    version         bigint not null
);

create index mobile_stop_of_unit on mobile_stop (access_point_id, begins_at);
create index mobile_stop_in_time on mobile_stop (ends_at);
