-- when each rule was last followed; the lock of a row makes one node of the cluster the one that follows it
create table retention_run (
    rule    varchar(60) primary key,
    ran_at  timestamp with time zone not null,
    dropped bigint not null
);
