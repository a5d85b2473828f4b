-- both sides of a match that has begun are asked now and then whether it goes on, and how
create table follow_up (
    id               uuid        primary key,
    match_id         uuid        not null,
    -- the edition of the schedule that it follows
    schedule         varchar(60) not null,
    number           integer     not null check (number > 0),
    -- whether it is the last of its match
    is_last          boolean     not null,
    due              timestamp with time zone not null,
    state            varchar(10) not null,
    -- when the clock has something to do; null when nothing is left
    turn             timestamp with time zone,
    seeker_says      varchar(10),
    seeker_course    varchar(10),
    seeker_at        timestamp with time zone,
    provider_says    varchar(10),
    provider_course  varchar(10),
    provider_at      timestamp with time zone,
    -- where the two did not agree: who decided what came of it
    decided_by       uuid,
    version          bigint      not null,
    unique (match_id, number)
);

create index follow_up_by_turn on follow_up (turn);
create index follow_up_by_state on follow_up (state, due);
create index follow_up_by_decider on follow_up (decided_by);
create index match_by_state on match (state, since);
