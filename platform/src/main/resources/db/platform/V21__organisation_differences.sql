-- pairs that a curator said are two, however similar their names; the lesser id first
create table organisation_difference (
    one     uuid not null references organisation (id),
    other   uuid not null references organisation (id),
    said_at timestamp with time zone not null,
    primary key (one, other)
);
