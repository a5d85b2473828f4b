-- the texts that documents were made from: what a document brings back is compared with them
create table offline_copy (
    id            uuid primary key,
    practice_id   uuid        not null references practice,
    revision      integer     not null,
    text_language varchar(2)  not null,
    sections      text        not null,
    taken_at      timestamp with time zone not null
);

create index offline_copy_practice on offline_copy (practice_id);
create index offline_copy_taken on offline_copy (taken_at);
