-- The key that texts of one person are sealed with, wrapped by the key of the installation. Destroyed, the row stays: the
-- person never gets another one.
create table person_key (
    person_id    uuid primary key,
    -- the name of the wrapping key, which says nothing about it
    installation varchar(16) not null,
    wrapped      varchar(120),
    destroyed_at timestamp with time zone
);

create index person_key_wrapped_by on person_key (installation);
