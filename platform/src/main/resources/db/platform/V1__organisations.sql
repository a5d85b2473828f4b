-- two bodies may differ in the letter case of an acronym alone, so only the very name is unique
create table organisation (
    id       uuid primary key,
    name     varchar(500) not null unique,
    folded   varchar(500) not null,
    added_at timestamp with time zone not null
);

create index organisation_by_folded_name on organisation (folded, name);
