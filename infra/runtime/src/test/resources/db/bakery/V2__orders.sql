create table bread_order (
    id   bigint generated always as identity primary key,
    loaf varchar(120) not null
);
