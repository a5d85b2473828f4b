-- what borrowers say of themselves for the figures of lenders alone; nothing but the sum of many is ever read from it
create table loan_declaration (
    id          uuid        primary key,
    borrower    uuid        not null,
    attribute   varchar(12) not null,
    answer      boolean     not null,
    declared_at timestamp with time zone not null,
    unique (borrower, attribute)
);
