create table project (
    id        uuid primary key,
    code      varchar(60) not null,
    title_it  varchar(300),
    title_en  varchar(300),
    title_es  varchar(300),
    title_fr  varchar(300),
    title_ar  varchar(300),
    starts_on date,
    ends_on   date,
    programme varchar(300) not null,
    amount    numeric(14, 2),
    currency  varchar(3),
    web       varchar(300) not null,
    version   bigint not null
);

create table project_partner (
    id              uuid primary key,
    project_id      uuid not null references project (id),
    organisation_id uuid not null,
    role            varchar(24) not null,
    from_day        date,
    until_day       date
);

create index project_partner_of_project on project_partner (project_id);
create index project_partner_of_organisation on project_partner (organisation_id);

-- what a project is to an earlier one
create table project_link (
    id         uuid primary key,
    project_id uuid not null references project (id),
    earlier_id uuid not null references project (id),
    kind       varchar(16) not null
);

create unique index project_link_once on project_link (project_id, earlier_id);
create index project_link_to_earlier on project_link (earlier_id);

-- whoever adds a link takes this row first, so that two at once cannot close a circle
create table project_linking (id integer primary key);

insert into project_linking (id) values (1);
