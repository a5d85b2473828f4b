-- Entries become links of a chain: each hash is over the one before it and over what the entry says. All of it is null
-- until the linker has seen the entry committed; those from before this migration are the beginning of the chain.
alter table audit add column position bigint;
-- the hash covers the seal of the details, not the details: these can be destroyed, with the salt, and the chain holds
alter table audit add column salt varchar(32);
alter table audit add column seal varchar(64);
alter table audit add column hash varchar(64);
alter table audit alter column details drop not null;
alter table audit add constraint audit_position unique (position);

-- One row: where the chain ends. Its lock makes one linker of the cluster the one that links.
create table audit_head (
    id       integer primary key check (id = 1),
    position bigint      not null,
    hash     varchar(64) not null
);

insert into audit_head (id, position, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
