-- who took part in the workshops of an organisation in one year, as it may be told: cells that are kept back are not here either.
-- Made once when the year is settled and never again, so that two versions cannot be compared
create table statistics_year (
    id      varchar(50) primary key,
    holder  uuid    not null,
    of_year integer not null,
    made_at timestamp with time zone not null,
    -- JSON
    content varchar not null,
    unique (holder, of_year)
);
