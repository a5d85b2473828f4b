-- which taxonomy is gone by since when: the highest number counts, and no row means our own
create table taxonomy_choice (
    number     integer primary key,
    -- null is our own
    release_id uuid,
    -- codes from before that a person found to be the same as one of the release, line by line
    same       text    not null,
    -- codes from before that somebody named and the release lacks
    kept       text    not null,
    chosen_by  varchar(80) not null,
    chosen_at  timestamp with time zone not null
);
