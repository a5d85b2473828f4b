-- speakers without an account, who are asked by mail; their assignment is that of a guest who is nobody's account
create table speaker_invitation (
    id            uuid primary key,
    workshop_id   uuid        not null references planned_workshop,
    assignment_id uuid        not null unique references assignment,
    -- the person of the assignment, with a key of their own
    guest_id      uuid        not null unique,
    -- SHA-256 of the secret in the link
    hash          varchar(64) not null unique,
    -- name, address and secret, sealed under the guest's key
    said          varchar     not null,
    language      varchar(2)  not null,
    invited_by    uuid,
    invited_at    timestamp with time zone not null
);

create index speaker_invitation_workshop on speaker_invitation (workshop_id);
create index speaker_invitation_by on speaker_invitation (invited_by);
