-- recordings and files of a workshop; captions and transcripts belong to a recording and are seen by whoever sees it
create table material (
    id          uuid primary key,
    workshop_id uuid          not null references planned_workshop,
    version     bigint        not null,
    -- the recording that these are the words of
    about       uuid references material,
    item_id     uuid,
    title       varchar(200)  not null,
    language    varchar(2)    not null,
    visibility  varchar(12)   not null check (visibility in ('ORGANISERS', 'SPEAKERS', 'PARTICIPANTS', 'MEMBERS', 'PUBLIC')),
    -- of a recording: a video on another server
    address     varchar(1000),
    -- of a file: its kind, its size and the SHA-256 of its bytes; the name it had is not kept
    sort        varchar(4),
    bytes       bigint        not null,
    hash        varchar(64)   not null,
    added_at    timestamp with time zone not null,
    removed_at  timestamp with time zone
);

create index material_workshop on material (workshop_id);
create index material_about on material (about);
create index material_item on material (item_id);

-- the bytes of a file, in pieces that a page of the database can hold
create table material_part (
    material_id uuid            not null references material,
    part        integer         not null,
    -- Base64
    content     varchar(400000) not null,
    primary key (material_id, part)
);

-- whether somebody who can be seen or heard in a recording lets it be shown
create table material_consent (
    id          varchar(80) primary key,
    material_id uuid        not null references material,
    -- null once they were erased, which takes their consent back
    person_id   uuid,
    answer      varchar(9)  not null check (answer in ('ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
    asked_at    timestamp with time zone not null,
    answered_at timestamp with time zone
);

create index material_consent_material on material_consent (material_id);
create index material_consent_person on material_consent (person_id);

-- the practices that a recording is about: those whose sheets were pinned to its item, or to any item of the workshop
create table material_sheet (
    material_id uuid         not null references material,
    practice    varchar(120) not null,
    primary key (material_id, practice)
);

create index material_sheet_practice on material_sheet (practice);
