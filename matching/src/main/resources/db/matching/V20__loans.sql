-- applications for loans, and the loans that came of them; amounts in the smallest coin of the currency
create table loan (
    id                 uuid        primary key,
    borrower           uuid        not null,
    need_id            uuid        not null,
    product            uuid        not null,
    lender             uuid        not null,
    amount             bigint      not null check (amount > 0),
    currency           varchar(3)  not null,
    months             integer     not null check (months > 0),
    stage              varchar(10),
    state              varchar(20) not null,
    since              timestamp with time zone not null,
    filed              timestamp with time zone,
    came_by            varchar(20),
    reviewer           uuid,
    refused_by         uuid,
    reason             varchar(30),
    appealed           boolean     not null,
    -- the terms on the table or agreed to; all of them, or none
    lent               bigint,
    rate               numeric(9, 4),
    instalments        integer,
    paid_out           date,
    first_due          date,
    day_count          varchar(30),
    fee_at_start       bigint,
    fee_per_instalment bigint,
    offer_until        timestamp with time zone,
    -- which plan holds, and which one is proposed; 0 for none
    plan               integer     not null check (plan >= 0),
    proposed           integer     not null check (proposed >= 0),
    ending             varchar(20),
    version            bigint      not null
);

create index loan_by_borrower on loan (borrower);
create index loan_by_lender on loan (lender, state, filed);
create index loan_by_state on loan (state, since);

-- the lines of every plan there was; what is paid of each follows from the payments
create table loan_instalment (
    id        uuid    primary key,
    loan_id   uuid    not null references loan (id),
    plan      integer not null,
    number    integer not null,
    due       date    not null,
    interest  bigint  not null check (interest >= 0),
    principal bigint  not null check (principal >= 0),
    fee       bigint  not null check (fee >= 0),
    balance   bigint  not null check (balance >= 0),
    unique (loan_id, plan, number)
);

create table loan_payment (
    id      uuid    primary key,
    loan_id uuid    not null references loan (id),
    number  integer not null,
    paid_on date    not null,
    amount  bigint  not null check (amount > 0),
    unique (loan_id, number)
);

-- what people wrote, sealed under the borrower's key
create table loan_word (
    id         uuid        primary key,
    loan_id    uuid        not null references loan (id),
    kind       varchar(12) not null,
    text       text        not null,
    written_at timestamp with time zone not null
);

create index loan_word_by_loan on loan_word (loan_id);
