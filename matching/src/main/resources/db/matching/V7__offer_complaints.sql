-- what people complain of in offers, and what was decided
create table offer_complaint (
    id          uuid        primary key,
    offer_id    uuid        not null,
    complainant uuid,
    reason      varchar(20) not null,
    -- sealed under the complainant's key
    words       text        not null,
    made_at     timestamp with time zone not null,
    state       varchar(10) not null,
    decided_by  uuid,
    decided_at  timestamp with time zone,
    -- what both sides read
    decision    text
);

create index offer_complaint_by_state on offer_complaint (state, made_at);
create index offer_complaint_by_offer on offer_complaint (offer_id);
create index offer_complaint_by_person on offer_complaint (complainant);
