-- files that belong to a sheet. A row never changes, save when a file is removed by law; what is changed in a draft is another row
create table attachment (
    id            uuid primary key,
    practice_id   uuid         not null references practice,
    -- null once the file was removed by law
    file_id       uuid,
    kind          varchar(8)   not null,
    bytes         bigint       not null,
    hash          varchar(64)  not null,
    width         integer      not null,
    height        integer      not null,
    title         varchar(200) not null,
    licence       varchar(40)  not null,
    text_language varchar(2)   not null,
    alternative   varchar(500) not null,
    added_at      timestamp with time zone not null,
    removed_at    timestamp with time zone
);

create index attachment_practice on attachment (practice_id);
create index attachment_file on attachment (file_id);

-- the bytes of a file, in pieces that a page of the database can hold
create table attachment_part (
    file_id     uuid    not null,
    part        integer not null,
    practice_id uuid    not null references practice,
    -- Base64
    content     varchar(400000) not null,
    primary key (file_id, part)
);

create index attachment_part_practice on attachment_part (practice_id);

-- which attachments a revision has: those of the set with the highest number that is not above its own; 0 is the working copy
create table attachment_set (
    practice_id uuid    not null references practice,
    revision    integer not null,
    version     bigint  not null,
    primary key (practice_id, revision)
);

create table attachment_place (
    practice_id   uuid    not null,
    revision      integer not null,
    place         integer not null,
    attachment_id uuid    not null references attachment,
    primary key (practice_id, revision, place)
);

create index attachment_place_attachment on attachment_place (attachment_id);
