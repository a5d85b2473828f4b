-- what happened, by the position of its event: rebuilt from the log when need be
create table activity (
    position    bigint primary key,
    happened_at timestamp with time zone not null,
    kind        varchar(30) not null,
    subject     varchar(64) not null
);
