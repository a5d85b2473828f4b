-- what is asked after a workshop; no row where nobody asks anything
create table survey (
    workshop_id uuid primary key references planned_workshop,
    version     bigint     not null,
    standard    integer    not null,
    -- JSON: the questions of the trainer
    own         varchar    not null,
    state       varchar(6) not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    opened_at   timestamp with time zone,
    closes_at   timestamp with time zone,
    reminded    boolean    not null,
    -- goes into the key of the links, and away when the survey closes
    salt        varchar(32) not null
);

create index survey_due on survey (state, closes_at);

-- All answers of a survey in one row, in the order of what they say; beside them the hashes of the links that were used, in
-- their own order, until the survey closes. Rows of their own would tell by their place and their stamps who came when.
create table survey_answers (
    workshop_id uuid primary key references survey,
    -- how many links there are
    handed      integer not null,
    used        varchar not null,
    heap        varchar not null
);

-- who was handed a link, and nothing of the link; gone when the survey closes
create table survey_taken (
    id          varchar(80) primary key,
    workshop_id uuid not null references survey,
    person_id   uuid not null
);

create index survey_taken_workshop on survey_taken (workshop_id);
create index survey_taken_person on survey_taken (person_id);

-- texts that a trainer hid because they name somebody
create table survey_hidden (
    id          varchar(101) primary key,
    workshop_id uuid        not null references survey,
    text_id     varchar(64) not null
);
