-- beside money that came back: what the lender gives back of a fee, or of what was paid too much, when a loan is repaid early
alter table loan_payment add column kind varchar(8) default 'MONEY' not null;
