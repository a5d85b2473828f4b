-- somebody asks for another look at a need and an offer
create table appeal (
    id        uuid        primary key,
    need_id   uuid        not null,
    offer_id  uuid        not null,
    seeker_id uuid        not null,
    provider  uuid        not null,
    state     varchar(10) not null,
    -- who is to decide, or did
    decider   uuid,
    -- why, sealed under the person's key
    words     text        not null,
    made      timestamp with time zone not null,
    due       timestamp with time zone not null,
    decided   timestamp with time zone,
    -- why it was decided so, sealed under the person's key
    reason    text,
    version   integer     not null
);

create index appeal_by_pair on appeal (need_id, offer_id);
create index appeal_by_state on appeal (state, due);
create index appeal_by_seeker on appeal (seeker_id);
create index appeal_by_decider on appeal (decider);
