create table loaf (
    id      varchar(120) primary key,
    version bigint  not null,
    grams   bigint  not null
);

-- what a projection makes of the events
create table tally (
    loaf    varchar(120) primary key,
    grams   bigint  not null,
    effects integer not null,
    version bigint  not null
);

-- what a reaction does
create table letter (
    loaf    varchar(120) not null,
    version bigint       not null
);
