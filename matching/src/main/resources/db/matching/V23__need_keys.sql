-- a program that sends the same twice begins one need: fingerprints of its key and of what it sent
create table need_key (
    seeker_id   uuid        not null,
    fingerprint varchar(64) not null,
    content     varchar(64) not null,
    need_id     uuid        not null,
    primary key (seeker_id, fingerprint)
);

create index need_key_by_need on need_key (need_id);
