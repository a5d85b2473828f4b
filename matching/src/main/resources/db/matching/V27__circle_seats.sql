-- a seat in a confirmed circle that somebody left, and who may have it next
create table circle_seat (
    id        uuid        primary key,
    cohort_id uuid        not null,
    offer_id  uuid        not null,
    left_by   uuid        not null,
    state     varchar(10) not null,
    need_id   uuid,
    until     timestamp with time zone,
    freed_at  timestamp with time zone not null,
    version   bigint      not null
);

create index circle_seat_by_cohort on circle_seat (cohort_id);
create index circle_seat_due on circle_seat (state, until);

-- each is asked once for each seat
create table circle_seat_asked (
    id      uuid primary key,
    seat_id uuid not null,
    need_id uuid not null,
    unique (seat_id, need_id)
);

create index participation_by_match on participation (match_id);
