-- every list of offers that was made for somebody; the audit holds the SHA-256 of each row
create table ranking (
    id        uuid        primary key,
    need_id   uuid        not null,
    seeker_id uuid        not null,
    made      timestamp with time zone not null,
    -- of the lot among equals
    seed      varchar(60) not null,
    -- of the rules, the weights and the taxonomy
    editions  varchar(1000) not null,
    -- how many offers were listed
    length    integer     not null,
    -- the inputs and the list, sealed under the person's key
    ranking   text        not null
);

create index ranking_by_need on ranking (need_id);
create index ranking_by_seeker on ranking (seeker_id);
create index ranking_by_age on ranking (made);
