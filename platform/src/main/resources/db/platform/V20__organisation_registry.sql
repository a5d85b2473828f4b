-- what one was joined to, and what it is today: itself unless it was joined, so that one read resolves it
alter table organisation add column kind varchar(20) default 'OTHER' not null;
alter table organisation add column place varchar(8);
alter table organisation add column web varchar(500);
alter table organisation add column joined_to uuid references organisation (id);
alter table organisation add column present_id uuid;
alter table organisation add column version bigint default 1 not null;

update organisation set present_id = id;
alter table organisation alter column present_id set not null;
create index organisation_by_present on organisation (present_id);

-- other names; no language: the same in all of them
create table organisation_alias (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    text            varchar(500) not null,
    folded          varchar(500) not null,
    language        varchar(2) not null,
    unique (organisation_id, language, text)
);

create index organisation_alias_by_text on organisation_alias (text);

create table organisation_change (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    changed_at      timestamp with time zone not null,
    account_id      uuid,
    kind            varchar(20) not null,
    language        varchar(2),
    old_text        varchar(500),
    new_text        varchar(500)
);

create index organisation_change_of on organisation_change (organisation_id, changed_at);
create index organisation_change_by on organisation_change (account_id);
