-- what people told of themselves so that it can be seen whether all are chosen alike; nothing that assigns reads it
create table fairness_declaration (
    id          uuid        primary key,
    seeker_id   uuid        not null,
    attribute   varchar(20) not null,
    answer      varchar(20) not null,
    declared_at timestamp with time zone not null,
    consent     varchar(20) not null,
    unique (seeker_id, attribute)
);
