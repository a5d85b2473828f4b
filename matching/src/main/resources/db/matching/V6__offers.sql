-- what organisations offer, from draft to its end
create table offer (
    id            uuid         primary key,
    provider      uuid         not null,
    kind          varchar(20)  not null,
    state         varchar(20)  not null,
    title         varchar(120) not null,
    text_language varchar(5)   not null,
    -- where it takes place or whom it serves; empty if anywhere
    region        varchar(10)  not null,
    -- codes, each with a space before and behind; empty if all
    sectors       varchar(1000) not null,
    -- all that is said of it, as JSON
    statement     text         not null,
    since         date         not null,
    last_day      date,
    author        uuid,
    approver      uuid,
    moved_at      timestamp with time zone not null,
    -- what it was imported as, if it was
    source        varchar(120),
    version       integer      not null,
    unique (provider, source)
);

create index offer_by_provider on offer (provider);
create index offer_by_state on offer (state, last_day);
create index offer_by_author on offer (author);
create index offer_by_approver on offer (approver);
